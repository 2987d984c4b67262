import { later, type PlainDate } from '@otboy/calendar';
import { type Context, deadlineOf, handedIn } from './context.ts';
import { counterDay } from './dates.ts';
import { claimableFrom, refundOf } from './refund.ts';

/** What a claim is about, the first that applies: charges that are denied, a refusal, money that has not come, or something else. */
export function claimAbout(context: Context): 'debt' | 'refusal' | 'refund' | 'other' | null {
  const { answers, route, says } = context;
  if (route === 'not-yours') return null;
  const { possible, received, late } = refundOf(context);
  const about =
    (answers.debtDisputed ?? 0) > 0
      ? 'debt'
      : answers.refusedAtShop === true
        ? 'refusal'
        : late || (route === 'claim' && possible && !received)
          ? 'refund'
          : answers.wants === 'dispute'
            ? 'other'
            : null;
  return says('claim') || late ? about : null;
}

/** The day a claim was handed in, or the first working day on which it can be; null while the end is not known. */
export function claimDay(context: Context): PlainDate | null {
  const given = handedIn(context, 'claim');
  if (given !== undefined) return given;
  const refund = refundOf(context);
  const waits = claimAbout(context) === 'refund';
  if (waits && refund.due === null) return null;
  const from = waits ? claimableFrom(refund) : undefined;
  return counterDay(context.calendar.onOrAfter, later(context.today, from ?? context.today)).day;
}

/** The last day on which the carrier has to answer it: 30 days (fact `law-claim-30d`); null where that is not known. */
export function claimAnswer(context: Context): PlainDate | null {
  const day = claimDay(context);
  return day === null ? null : (deadlineOf(context, 'claim-reply-30d', day)?.date ?? null);
}
