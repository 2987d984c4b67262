import { addDays, CoverageError, type PlainDate, type StatutoryPeriodId, statutoryDeadline } from '@otboy/calendar';
import { type Fact, freshness, type Knowledge, type Text, text } from '@otboy/knowledge';
import { claimDay } from './claim-answer.ts';
import { type Context, handedIn } from './context.ts';
import { endOf } from './refund.ts';
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
  const { answers, case: kase, closes, route, today } = context;
  const find = (id: string) => steps.find((step) => step.id === id);
  const apply = find('apply') ?? find('refuse-number');
  const end = endOf(context) ?? (closes ? (apply?.latest ?? apply?.earliest ?? undefined) : undefined);
  const refund = find('refund-in');
  const claimed = find('claim') === undefined ? null : claimDay(context);
  const silent = answers.lastPaidAction;
  // A day that nobody named is the day of the statement, said as such.
  const named = kase.answers.closedOn !== undefined || kase.events.some(({ kind }) => kind === 'line-ended');
  const asIf = named ? undefined : 'deadline.planned';

  return [
    ...(answers.departure === undefined || apply === undefined || apply.latest === null || route !== 'close-in-person'
      ? []
      : [lastSafeDay(context, apply.latest, answers.departure)]),
    ...(answers.noticeReceived !== undefined && answers.noticeKind === 'data-mismatch'
      ? [statutory(context, 'data-fix', 'data-fix-15d', answers.noticeReceived)]
      : []),
    ...(route === 'heir-route' && answers.diedOn !== undefined
      ? [statutory(context, 'inheritance', 'inheritance-6m', answers.diedOn)]
      : []),
    ...(refund === undefined || end === undefined || refund.status === 'done'
      ? []
      : [statutory(context, 'refund', 'refund-30d', end, asIf)]),
    ...(claimed === null
      ? []
      : [
          statutory(
            context,
            'claim-reply',
            'claim-reply-30d',
            claimed,
            handedIn(context, 'claim') === undefined ? 'deadline.planned-claim' : undefined,
          ),
        ]),
    ...(silent === undefined || answers.lineState === 'ended'
      ? []
      : [past(statutory(context, 'inactivity', 'inactivity-90d', silent), today)]),
    ...idleFee(context),
    ...reissue(context, end, asIf),
  ];
}

/** Facts that name a day from which a fee is taken, and are not in doubt. */
function feesOf(knowledge: Knowledge): readonly { readonly fact: Fact; readonly days: number }[] {
  const known = fees.get(knowledge);
  if (known !== undefined) return known;
  const found = Object.values(knowledge.facts).flatMap((fact) => {
    const days = fact.value['fee_after_days'];
    const sure = fact.confidence === 'high' || fact.confidence === 'medium';
    return sure && typeof days === 'number' ? [{ fact, days }] : [];
  });
  fees.set(knowledge, found);
  return found;
}
/** Looked for once among hundreds of records. */
const fees = new WeakMap<Knowledge, readonly { readonly fact: Fact; readonly days: number }[]>();

/** When the carrier of today begins to take a daily fee from a silent number: a clock apart, of facts that are not in doubt. */
function idleFee({ knowledge, answers: { carrierNow, lastPaidAction, lineState }, today, filed }: Context): Deadline[] {
  if (lastPaidAction === undefined || carrierNow === undefined || lineState === 'ended' || filed !== undefined)
    return [];
  const [first] = feesOf(knowledge)
    .filter(({ fact }) => fact.scope === carrierNow && freshness(fact, today).state !== 'withheld')
    .sort((a, b) => a.days - b.days);
  if (first === undefined) return [];
  const date = addDays(lastPaidAction, first.days);
  return [
    {
      id: 'idle-fee',
      date,
      title: text('deadline.idle-fee'),
      how: [
        text('deadline.idle-fee.how', { from: { date: lastPaidAction }, n: first.days }),
        text(`fact.${first.fact.id}`),
      ],
    },
  ];
}

/**
 * The earliest day on which the number may go to somebody else, always the pessimistic one: from the end, said or planned,
 * or from the silence that may end the contract before it.
 */
function reissue(context: Context, end: PlainDate | undefined, asIf: string | undefined): Deadline[] {
  const { answers, route, today } = context;
  const ends = answers.lineState === 'ended' || route === 'claim' ? undefined : answers.lastPaidAction;
  const lapsed = ends === undefined ? undefined : addDays(ends, 90);
  if (lapsed !== undefined && (end === undefined || (context.filed === undefined && lapsed < end)))
    return [past(statutory(context, 'reissue-earliest', 'quarantine-60d', lapsed, 'deadline.planned-lapse'), today)];
  return end === undefined ? [] : [past(statutory(context, 'reissue-earliest', 'quarantine-60d', end, asIf), today)];
}

/** Why this day: what the flight leaves, and whether the counter is open on it. */
function lastSafeDay({ calendar }: Context, date: PlainDate, departure: PlainDate): Deadline {
  const working = calendar.covers(date) ? (calendar.isWorkingDay(date) ? 'working' : 'day-off') : 'unknown';
  return {
    id: 'last-safe-day',
    date,
    title: text('deadline.last-safe-day'),
    how: [
      text(
        date <= addDays(departure, -2) ? 'deadline.last-safe-day.departure' : 'deadline.last-safe-day.no-second-day',
        { departure: { date: departure } },
      ),
      text(`deadline.last-safe-day.${working}`, { date: { date } }),
    ],
  };
}

/** The day is over: what may have happened on it has to be asked. */
const past = (deadline: Deadline, today: PlainDate): Deadline =>
  deadline.date !== null && deadline.date < today
    ? { ...deadline, how: [...deadline.how, text(`deadline.${deadline.id}.past`)] }
    : deadline;

/** @param asIf the text that says of what day it is counted, where its starting event has not happened */
function statutory(context: Context, id: string, period: StatutoryPeriodId, from: PlainDate, asIf?: string): Deadline {
  const title = text(`deadline.${id}`);
  try {
    const { date, safe, how } = statutoryDeadline(period, from, context.calendar);
    return {
      id,
      date,
      title,
      safe,
      how: asIf === undefined ? how : [text(asIf, { date: { date: from } }), ...how.slice(1)],
    };
  } catch (error) {
    if (error instanceof CoverageError) return { id, date: null, title, how: [error.text] };
    throw error;
  }
}
