import { text } from '@otboy/knowledge';
import { single } from '../draft.ts';

export const watch = single(
  'watch',
  'Late roaming, a second debt letter, a code that still comes, a stranger on the number: look for it.',
  ({ route }) => route !== null && route !== 'not-yours' && route !== 'keep',
  ({ says, answers, route }) => ({
    where: 'anywhere',
    needs: route === 'let-lapse-knowingly' ? ['lapse'] : ['apply', 'refuse-number'],
    how: text(says('settle-debt-first') || (answers.debtDisputed ?? 0) > 0 ? 'step.watch.how.debt' : 'step.watch.how'),
  }),
);
