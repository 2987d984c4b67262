import { addDays } from '@otboy/calendar';
import { type Text, text } from '@otboy/knowledge';
import { claimDay, isAboutRefundAlone } from '../claim-answer.ts';
import type { Context } from '../context.ts';
import { single } from '../draft.ts';
import { type Refund, refundOf } from '../refund.ts';

/** Something is owed, denied or refused. With the money in and nothing denied there is nothing left to claim. */
export const hasClaim = (context: Context): boolean => {
  const { possible, received } = refundOf(context);
  return (
    context.says('claim') && context.route !== 'not-yours' && (!isAboutRefundAlone(context) || (possible && !received))
  );
};

export const claim = single(
  'claim',
  'A written claim: without it no court, and with it a 30-day clock.',
  hasClaim,
  (context) => {
    const { route, answers, today } = context;
    const refund = refundOf(context);
    return {
      where: 'shop',
      onWorkingDay: true,
      needs: route !== 'claim' ? ['records'] : refund.received ? [] : ['refund-application'],
      prefers: ['bank-notice'],
      phrases: route === 'claim' ? ['refund-late', 'refuse-claim'] : ['refuse-debt', 'refuse-claim'],
      how: howOf(context, refund),
      ...(claimDay(context) > today ? { notBefore: claimDay(context) } : {}),
      ...(isAboutRefundAlone(context) && refund.due === null ? { waitsFor: text('step.claim.waits-for-end') } : {}),
      ...(answers.departure !== undefined && answers.departure > today && route !== 'claim'
        ? { notAfter: addDays(answers.departure, -1) }
        : {}),
    };
  },
);

function howOf({ route, answers }: Context, { due, late }: Refund): Text {
  if ((answers.debtDisputed ?? 0) > 0)
    return text('step.claim.how.debt', { denied: { kopecks: answers.debtDisputed ?? 0 } });
  if (route !== 'claim') return text('step.claim.how.refusal');
  return due === null || late
    ? text('step.claim.how.refund')
    : text('step.claim.how.not-yet', { due: { date: due }, then: text('step.claim.how.refund') });
}
