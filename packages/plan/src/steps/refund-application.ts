import { text } from '@otboy/knowledge';
import { single } from '../draft.ts';

export const refundApplication = single(
  'refund-application',
  'Unused money is returned on application: with the statement, or with new bank details when it never came.',
  ({ answers, closes, route }) =>
    (closes || route === 'claim') &&
    (answers.balance === undefined || answers.balance > 0 || (answers.refundAsked ?? 0) > 0),
  ({ route, answers }) => ({
    where: route === 'claim' ? 'anywhere' : 'shop',
    needs: route === 'claim' ? [] : ['apply', 'refuse-number'],
    prefers: route === 'claim' ? ['bank-notice'] : [],
    together: route === 'claim' ? [] : ['apply'],
    phrases: ['shop-refund-bank', 'shop-refund-term'],
    how: text(route === 'claim' ? 'step.refund-application.how.new-details' : 'step.refund-application.how', {
      sum: { kopecks: answers.refundAsked ?? answers.balance ?? 0 },
    }),
  }),
);
