import { text } from '@otboy/knowledge';
import { single } from '../draft.ts';

export const pay = single(
  'pay',
  'What is owed and not denied is paid; what is denied goes into the claim.',
  ({ answers, route }) => (answers.balance ?? 0) < 0 && route !== 'not-yours',
  ({ answers, route }) => {
    const owed = -(answers.balance ?? 0);
    const denied = Math.min(answers.debtDisputed ?? 0, owed);
    return {
      where: 'anywhere',
      needs: route === 'claim' ? [] : ['records'],
      prefers: ['debt-check'],
      done: owed - denied === 0,
      how: text(denied > 0 ? 'step.pay.how.disputed' : 'step.pay.how', {
        sum: { kopecks: owed - denied },
        denied: { kopecks: denied },
      }),
    };
  },
);
