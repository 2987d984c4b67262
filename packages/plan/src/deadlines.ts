import { addDays, CoverageError, type PlainDate, type StatutoryPeriodId, statutoryDeadline } from '@otboy/calendar';
import { type Text, text } from '@otboy/knowledge';
import type { Context } from './context.ts';
import type { Step } from './step.ts';

/** A day on which something runs out, with how it was computed, a line a step. */
export interface Deadline {
  readonly id: string;
  readonly date: PlainDate | null;
  readonly title: Text;
  /** The day to lean on where the law is doubtful. */
  readonly safe?: PlainDate;
  readonly how: readonly Text[];
}

/**
 * The clocks that run for this person: the last safe day at the counter, the refund, the answer to a claim, the notice,
 * the lapse by silence and the earliest re-issue, always the pessimistic end. Where the production calendar does not
 * reach, the date is null and `how` says so.
 */
export function deadlinesOf(context: Context, steps: readonly Step[]): Deadline[] {
  const { answers, today, route, closes } = context;
  const find = (id: string) => steps.find((step) => step.id === id);
  const apply = find('apply') ?? find('refuse-number');
  const ended = answers.closedOn ?? (closes ? (apply?.latest ?? apply?.earliest ?? undefined) : undefined);
  const refund = find('refund-in');
  const claim = find('claim');
  const silent = answers.lastPaidAction;
  const lapse = silent === undefined ? undefined : addDays(silent, 90);

  // The contract has not ended yet: the clock is counted from the day the plan has for it, and says so.
  const planned = (deadline: Deadline): Deadline =>
    answers.closedOn === undefined ? { ...deadline, how: [text('deadline.planned'), ...deadline.how] } : deadline;

  return [
    ...(answers.departure === undefined || apply === undefined || apply.latest === null || route !== 'close-in-person'
      ? []
      : [lastSafeDay(apply.latest, answers.departure)]),
    ...(answers.noticeReceived !== undefined && answers.noticeKind === 'data-mismatch'
      ? [statutory(context, 'data-fix', 'data-fix-15d', answers.noticeReceived)]
      : []),
    ...(refund === undefined || ended === undefined || refund.status === 'done'
      ? []
      : [planned(statutory(context, 'refund', 'refund-30d', ended))]),
    ...(claim === undefined
      ? []
      : [statutory(context, 'claim-reply', 'claim-reply-30d', handedIn(context, 'claim') ?? today)]),
    ...(silent === undefined || answers.lineState === 'ended'
      ? []
      : [statutory(context, 'inactivity', 'inactivity-90d', silent)]),
    ...(ended !== undefined
      ? [planned(statutory(context, 'reissue-earliest', 'quarantine-60d', ended))]
      : lapse !== undefined
        ? [statutory(context, 'reissue-earliest', 'quarantine-60d', lapse)]
        : []),
  ];
}

const handedIn = ({ case: kase }: Context, step: string): PlainDate | undefined =>
  kase.events.findLast((event) => event.step === step && (event.kind === 'sent' || event.kind === 'accepted'))?.on;

const lastSafeDay = (date: PlainDate, departure: PlainDate): Deadline => ({
  id: 'last-safe-day',
  date,
  title: text('deadline.last-safe-day'),
  how: [
    text('deadline.last-safe-day.departure', { departure: { date: departure } }),
    text('deadline.last-safe-day.working', { date: { date } }),
  ],
});

function statutory({ calendar }: Context, id: string, period: StatutoryPeriodId, from: PlainDate): Deadline {
  const title = text(`deadline.${id}`);
  try {
    const { date, safe, how } = statutoryDeadline(period, from, calendar);
    return { id, date, title, safe, how };
  } catch (error) {
    if (error instanceof CoverageError) return { id, date: null, title, how: [error.text] };
    throw error;
  }
}
