import { text } from '@otboy/knowledge';
import { isUnsettled } from '../context.ts';
import { single } from '../draft.ts';

export const pay = single(
  'pay',
  'What is owed and not denied is paid; what is denied goes into the claim.',
  ({ answers, route }) => (answers.balance ?? 0) < 0 && route !== 'not-yours',
  (context) => {
    const { answers, route } = context;
    const owed = -Number(answers.balance);
    const denied = Math.min(answers.debtDisputed ?? 0, owed);
    return {
      where: 'anywhere',
      needs: route === 'claim' ? [] : ['records'],
      prefers: ['debt-check'],
      // Nobody pays into a contract of which it is not known whose it is, nor before the records that dispute it.
      ...(isUnsettled(context) ? { waitsFor: text('step.waits-for-route') } : {}),
      done: owed - denied === 0,
      how: text(
        answers.holder === 'deceased' ? 'step.pay.how.heir' : denied > 0 ? 'step.pay.how.disputed' : 'step.pay.how',
        {
          sum: { kopecks: owed - denied },
          denied: { kopecks: denied },
        },
      ),
    };
  },
);
