import { type Text, text } from '@otboy/knowledge';
import { addDays, addMonths, type PlainDate } from './plain-date.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * How long a period is; each number whole and at least 1. Civil Code art. 190 and 192: a quarter is three months,
 * half a year is six, half a month is fifteen days.
 */
export type Length =
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly weeks: number }
  | { readonly halfMonths: number }
  | { readonly months: number }
  | { readonly years: number };

export interface Period {
  readonly length: Length;
  /** Does an end on a day off move to the next working day (Civil Code art. 193)? */
  readonly shifts: boolean;
  /** Must something be handed in at an office or by post by the end (art. 194)? Then `how` says until which hour. */
  readonly handedIn?: boolean;
}

export interface CountedPeriod {
  /** Day zero. */
  readonly event: PlainDate;
  /** The first day that counts: the day after the event; the next working day; for hours the event's own day. */
  readonly firstDay: PlainDate;
  /** The last day by counting alone. */
  readonly countedEnd: PlainDate;
  /** The last day of the period. */
  readonly date: PlainDate;
  /** Did the end move off a day off? */
  readonly moved: boolean;
  /** A line a step of the computation, each with its rule. */
  readonly how: readonly Text[];
}

/**
 * The end of a period, Civil Code art. 190–194. The working calendar is only asked where the end may move or where
 * working days are counted.
 * @throws CoverageError when it is asked outside its years.
 * @throws RangeError when `event` is no date or the length is not a whole number of at least 1.
 */
export function countPeriod(period: Period, event: PlainDate, calendar: WorkingCalendar): CountedPeriod {
  const { firstDay, countedEnd, how } = count(period.length, event, calendar);
  const date = period.shifts ? calendar.onOrAfter(countedEnd) : countedEnd;
  const moved = date !== countedEnd;
  return {
    event,
    firstDay,
    countedEnd,
    date,
    moved,
    how: [
      ...how,
      ...(moved ? [text('calendar.moved', { from: { date: countedEnd }, date: { date } })] : []),
      ...(period.shifts && !moved ? [text('calendar.not-moved', { date: { date } })] : []),
      ...(period.handedIn === true ? [text('calendar.until-office', { date: { date } })] : []),
    ],
  };
}

function count(length: Length, event: PlainDate, calendar: WorkingCalendar) {
  if ('hours' in length) return countHours(whole(length.hours), event);
  if ('workingDays' in length) return countWorkingDays(whole(length.workingDays), event, calendar);
  const { end, line } = countedEnd(length, event);
  return { firstDay: addDays(event, 1), countedEnd: end, how: [nextDay(event), line] };
}

/** Art. 192, by unit. A year without the day (29 February) ends like a month without it; the article is silent. */
function countedEnd(
  length: Exclude<Length, { hours: number } | { workingDays: number }>,
  event: PlainDate,
): { end: PlainDate; line: Text } {
  if ('days' in length) {
    const end = addDays(event, whole(length.days));
    return { end, line: text('calendar.length-days', { n: length.days, end: { date: end } }) };
  }
  if ('weeks' in length) {
    const end = addDays(event, 7 * whole(length.weeks));
    return { end, line: text('calendar.length-weeks', { n: length.weeks, end: { date: end } }) };
  }
  if ('halfMonths' in length) {
    const days = 15 * whole(length.halfMonths);
    const end = addDays(event, days);
    return { end, line: text('calendar.length-half-months', { days, end: { date: end } }) };
  }
  if ('months' in length) {
    const end = addMonths(event, whole(length.months));
    return { end, line: text(`calendar.length-months${short(event, end)}`, { n: length.months, end: { date: end } }) };
  }
  const end = addMonths(event, 12 * whole(length.years));
  return { end, line: text(`calendar.length-years${short(event, end)}`, { n: length.years, end: { date: end } }) };
}

/** Only the day of the event is known, so the latest possible hour is taken: 24 hours may last until the next midnight. */
function countHours(hours: number, event: PlainDate) {
  const end = addDays(event, Math.ceil(hours / 24));
  const line = text('calendar.length-hours', { n: hours, end: { date: end } });
  return { firstDay: event, countedEnd: end, how: [text('calendar.from-the-hour', { event: { date: event } }), line] };
}

function countWorkingDays(n: number, event: PlainDate, calendar: WorkingCalendar) {
  const firstDay = calendar.addWorkingDays(event, 1);
  const end = calendar.addWorkingDays(event, n);
  return {
    firstDay,
    countedEnd: end,
    how: [
      text('calendar.from-next-working-day', { firstDay: { date: firstDay } }),
      text('calendar.length-working-days', { n, end: { date: end } }),
    ],
  };
}

function nextDay(event: PlainDate): Text {
  return text('calendar.from-next-day', { firstDay: { date: addDays(event, 1) } });
}

/** The last month has no such day: another line explains it. */
function short(event: PlainDate, end: PlainDate): '' | '-short' {
  return event.slice(8) === end.slice(8) ? '' : '-short';
}

function whole(n: number): number {
  if (!Number.isInteger(n) || n < 1)
    throw new RangeError(`A period of ${n} cannot be counted. Give a whole number from 1.`);
  return n;
}
