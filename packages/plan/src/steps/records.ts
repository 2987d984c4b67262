import { text } from '@otboy/knowledge';
import { single } from '../draft.ts';

export const records = single(
  'records',
  'After the end the person loses self-service access to the call detail; it also proves a disputed charge.',
  ({ closes, says, route, answers }) =>
    closes || (route !== 'claim' && route !== 'not-yours' && (says('claim') || (answers.balance ?? 0) < 0)),
  ({ route }) => ({
    ...(route === 'heir-route' ? { how: text('step.records.how.heir') } : {}),
    where: 'shop',
    onWorkingDay: true,
    prefers: ['autopay', 'debt-check'],
    phrases: ['shop-detail'],
  }),
);
