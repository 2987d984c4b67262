import { later, type PlainDate } from '@otboy/calendar';
import { type Context, deadlineOf, handedIn } from './context.ts';
import { counterDay } from './dates.ts';
import { claimableFrom, refundOf } from './refund.ts';

/** The day a claim was handed in, or the first working day on which it can be. */
export function claimDay(context: Context): PlainDate {
  const from = isAboutRefundAlone(context) ? claimableFrom(refundOf(context)) : undefined;
  return (
    handedIn(context, 'claim') ??
    counterDay(context.calendar.onOrAfter, later(context.today, from ?? context.today)).day
  );
}

/** The last day on which the carrier has to answer it: 30 days (fact `law-claim-30d`); null beyond the production calendar. */
export const claimAnswer = (context: Context): PlainDate | null =>
  deadlineOf(context, 'claim-reply-30d', claimDay(context))?.date ?? null;

/** Nothing is denied and nobody refused: the claim is for money that has not come, and waits until it is late. */
export const isAboutRefundAlone = ({ answers, route }: Context): boolean =>
  route === 'claim' &&
  (answers.debtDisputed ?? 0) === 0 &&
  answers.refusedAtShop !== true &&
  answers.wants !== 'dispute';
