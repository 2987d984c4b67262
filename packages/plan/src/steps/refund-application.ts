import type { Answers } from '@otboy/casefile';
import { type Text, text } from '@otboy/knowledge';
import type { Context } from '../context.ts';
import { single } from '../draft.ts';

/** Is there a sum to ask for, or may there be one? With a debt it is what was paid too much, so the step stays. */
export const mayGetMoneyBack = ({ answers, closes, route }: Context): boolean =>
  (closes || route === 'claim') && (answers.balance !== 0 || (answers.refundAsked ?? 0) > 0);

const howOf = ({ balance = 0, refundAsked }: Answers, again: boolean): Text =>
  balance < 0 && refundAsked === undefined
    ? text('step.refund-application.how.after-debt')
    : again
      ? text('step.refund-application.how.new-details', { sum: { kopecks: refundAsked ?? balance } })
      : text('step.refund-application.how');

export const refundApplication = single(
  'refund-application',
  'Unused money is returned on application: with the statement, or with new bank details when it never came.',
  mayGetMoneyBack,
  ({ route, answers }) => ({
    where: route === 'claim' ? 'anywhere' : 'shop',
    needs: route === 'claim' ? [] : ['apply', 'refuse-number'],
    prefers: route === 'claim' ? ['bank-notice'] : [],
    together: route === 'claim' ? [] : ['apply'],
    phrases: ['shop-refund-bank', 'shop-refund-term'],
    how: howOf(answers, route === 'claim'),
  }),
);
