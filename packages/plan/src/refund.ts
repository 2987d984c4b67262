import { refundSoFar } from '@otboy/assess';
import { addDays, type PlainDate } from '@otboy/calendar';
import { type Context, deadlineOf } from './context.ts';

/** Where the money that was left on the line stands. */
export interface Refund {
  /** There is a sum to ask for, or there may be one. With a debt it is what was paid too much, so the question stays. */
  readonly possible: boolean;
  /** It was asked for, and what was asked has not come back since. */
  readonly asked: boolean;
  /** The application went by post, and what was asked has not come back since. Nobody has to confirm that. */
  readonly posted: boolean;
  /** The day on which a bank sent it back: what was asked before it no longer counts. */
  readonly returnedOn?: PlainDate;
  /** What has not come yet, in kopecks, where the sum is known. */
  readonly open?: number;
  /** All of it has arrived, and stayed. */
  readonly received: boolean;
  /** The carrier's last day for it; null while the end is not known, or beyond the production calendar. */
  readonly due: PlainDate | null;
  /** That day has passed and the money is not in. */
  readonly late: boolean;
}

/** The day the contract ended, or the day the carrier took the statement: the law counts from the end. */
export const endOf = ({ answers, filed }: Context): PlainDate | undefined => answers.closedOn ?? filed;

/** What the case says of the refund today. The period is the fact `law-refund-30d`: 30 days from the end. */
export function refundOf(context: Context): Refund {
  const { answers, case: kase, closes, route, today } = context;
  const possible = (closes || route === 'claim') && (answers.balance !== 0 || (answers.refundAsked ?? 0) > 0);
  const { returnedOn, paid, received } = refundSoFar(context.situation);
  const askedOn = kase.events.findLast(({ kind }) => kind === 'refund-asked')?.on;
  const asked =
    askedOn !== undefined
      ? returnedOn === undefined || askedOn >= returnedOn
      : answers.refundAsked !== undefined && returnedOn === undefined;
  const posted = kase.events.some(
    ({ kind, step, on }) =>
      kind === 'sent' && step === 'refund-application' && (returnedOn === undefined || on > returnedOn),
  );
  const wanted = answers.refundAsked ?? answers.balance;
  const end = endOf(context);
  const due = end === undefined ? null : (deadlineOf(context, 'refund-30d', end)?.date ?? null);
  return {
    possible,
    asked,
    posted,
    ...(returnedOn === undefined ? {} : { returnedOn }),
    received,
    ...(wanted === undefined || wanted <= 0 ? {} : { open: Math.max(0, wanted - paid) }),
    due,
    late: possible && !received && due !== null && due < today,
  };
}

/** The first day on which a claim for the refund is in order: the day after it was due. */
export const claimableFrom = ({ due, late }: Refund): PlainDate | undefined =>
  late || due === null ? undefined : addDays(due, 1);
