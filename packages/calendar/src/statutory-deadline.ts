import { type Text, text } from '@otboy/knowledge';
import { type CountedPeriod, countPeriod } from './count-period.ts';
import { addDays, type PlainDate } from './plain-date.ts';
import {
  type PeriodKind,
  type StatutoryPeriod,
  type StatutoryPeriodId,
  statutoryPeriods,
} from './statutory-periods.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export interface StatutoryDeadline extends CountedPeriod {
  readonly id: StatutoryPeriodId;
  readonly kind: PeriodKind;
  readonly article: Text;
  /** Id of the fact it rests on, or null. */
  readonly fact: string | null;
  /**
   * The day to lean on where the law is doubtful. act: what is done by it is in time, whether or not the end moves.
   * owed: what is not done by it is late in any case. hold: the last day that may still be held. lapse: the last day on
   * which nothing is lost yet, by any way of counting.
   */
  readonly safe: PlainDate;
}

/**
 * A period of the law from its starting event, with the day to lean on and every step of the computation.
 * For an act at an office, `safe` is the last working day up to the counted end.
 * @throws CoverageError when days off decide and the calendar does not cover them.
 * @throws RangeError when `event` is no date.
 */
export function statutoryDeadline(
  id: StatutoryPeriodId,
  event: PlainDate,
  calendar: WorkingCalendar,
): StatutoryDeadline {
  const ofCalendar = counted.get(calendar) ?? new Map<string, StatutoryDeadline>();
  counted.set(calendar, ofCalendar);
  const known = ofCalendar.get(`${id} ${event}`);
  if (known !== undefined) return known;
  const made = deadlineFrom(id, event, calendar);
  ofCalendar.set(`${id} ${event}`, made);
  return made;
}

/** A plan asks for the same day several times, an office for the same days in every plan: as many as there are days. */
const counted = new WeakMap<WorkingCalendar, Map<string, StatutoryDeadline>>();

function deadlineFrom(id: StatutoryPeriodId, event: PlainDate, calendar: WorkingCalendar): StatutoryDeadline {
  const period: StatutoryPeriod = statutoryPeriods[id];
  const days = countPeriod(period, event, calendar);
  const safe = safeDay(period, days, calendar);
  return {
    ...days,
    id,
    kind: period.kind,
    article: period.article,
    fact: period.fact,
    safe,
    how: [
      text(period.starts, { date: { date: event } }),
      text('calendar.set-by', { article: period.article }),
      ...days.how,
      period.why,
      text(`calendar.safe-${period.kind}`, { date: { date: safe } }),
      ...(period.doubt === undefined ? [] : [period.doubt]),
    ],
  };
}

/** A lapse may be counted by the hour, from the hour of the event: its last day is not safe. */
function safeDay(period: StatutoryPeriod, counted: CountedPeriod, calendar: WorkingCalendar): PlainDate {
  if (period.kind === 'lapse') return addDays(counted.countedEnd, -1);
  if (period.kind !== 'act') return counted.date;
  if (period.handedIn !== true) return counted.countedEnd;
  return calendar.onOrBefore(counted.countedEnd);
}
