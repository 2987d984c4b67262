import { text } from '@otboy/knowledge';
import { single } from '../draft.ts';

export const suspend = single(
  'suspend',
  'Service rests, the contract and the number stay.',
  ({ route, says }) => route === 'suspend-then-decide' || says('suspend-then-decide'),
  ({ route }) => ({
    where: 'anywhere',
    how: text(route === 'corporate-route' ? 'step.suspend.how.corporate' : 'step.suspend.how'),
  }),
);
