import { addDays } from '@otboy/calendar';
import { type Text, text } from '@otboy/knowledge';
import { claimAbout, claimDay } from '../claim-answer.ts';
import type { Context } from '../context.ts';
import { single } from '../draft.ts';
import { refundOf } from '../refund.ts';

export const claim = single(
  'claim',
  'A written claim: without it no court, and with it a 30-day clock.',
  (context) => claimAbout(context) !== null,
  (context) => {
    const { route, answers, today } = context;
    const about = claimAbout(context);
    const day = claimDay(context);
    return {
      where: 'shop',
      onWorkingDay: true,
      needs: needsOf(context),
      prefers: ['bank-notice'],
      phrases: about === 'debt' ? ['refuse-debt', 'refuse-claim'] : ['refund-late', 'refuse-claim'],
      how: howOf(context),
      ...(day !== null && day > today ? { notBefore: day } : {}),
      ...(day === null ? { waitsFor: text('step.claim.waits-for-end') } : {}),
      ...(answers.departure !== undefined && answers.departure > today && route !== 'claim' && about !== 'refund'
        ? { notAfter: addDays(answers.departure, -1) }
        : {}),
    };
  },
);

/** An application that went by post is enough: who waits until it is confirmed may wait for ever. */
function needsOf(context: Context): string[] {
  if (claimAbout(context) === 'refund') return refundOf(context).posted ? [] : ['refund-application'];
  return context.route === 'claim' ? [] : ['records'];
}

function howOf(context: Context): Text {
  const about = claimAbout(context);
  const { due, late } = refundOf(context);
  if (about === 'debt')
    return text('step.claim.how.debt', { denied: { kopecks: Number(context.answers.debtDisputed) } });
  if (about === 'refusal') return text('step.claim.how.refusal');
  if (about === 'other') return text('step.claim.how');
  return due === null || late
    ? text('step.claim.how.refund')
    : text('step.claim.how.not-yet', { due: { date: due }, then: text('step.claim.how.refund') });
}
