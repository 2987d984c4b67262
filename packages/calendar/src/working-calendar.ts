import type { CalendarYear } from '@otboy/knowledge';
import { CoverageError } from './coverage-error.ts';
import { addDays, isDate, type PlainDate, weekday } from './plain-date.ts';

/** The days on and off of a five-day week, federal days only, for the years that are decreed. */
export interface WorkingCalendar {
  /**
   * First and last day of the coverage. Every method but `covers` throws a `CoverageError` outside it, and a `RangeError`
   * for what is no date or no whole number.
   */
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** Does the coverage hold this date? False for what is no date. */
  covers(date: PlainDate): boolean;
  isWorkingDay(date: PlainDate): boolean;
  /** The nearest working day that is not earlier: the date itself, if it is one. */
  onOrAfter(date: PlainDate): PlainDate;
  /** The nearest working day that is not later: the date itself, if it is one. */
  onOrBefore(date: PlainDate): PlainDate;
  /** The `n`-th working day after the date (before it, for a negative `n`); the date itself for 0. */
  addWorkingDays(date: PlainDate, n: number): PlainDate;
  /**
   * How many working days lie after `a` up to and including `b`; when `b` is earlier, minus those before `a` from `b` on.
   * `workingDaysBetween(d, addWorkingDays(d, n))` is `n`.
   */
  workingDaysBetween(a: PlainDate, b: PlainDate): number;
}

/**
 * The calendar of the given years, by year ("2026"). Labour Code art. 112 and the yearly decrees.
 * @throws RangeError when there is no year, or one is missing between the first and the last.
 */
export function workingCalendar(years: Readonly<Record<string, CalendarYear>>): WorkingCalendar {
  const known = made.get(years) ?? makeCalendar(years);
  made.set(years, known);
  return known;
}

/** One calendar for one set of years: every plan asks for it, and it is never changed. */
const made = new WeakMap<Readonly<Record<string, CalendarYear>>, WorkingCalendar>();

function makeCalendar(years: Readonly<Record<string, CalendarYear>>): WorkingCalendar {
  const covered = Object.values(years).sort((a, b) => a.year - b.year);
  const [from, to] = [covered[0]?.year, covered.at(-1)?.year];
  if (from === undefined || to === undefined || to - from + 1 !== covered.length)
    throw new RangeError('A working calendar needs consecutive years, at least one. Add the missing calendar records.');

  const first = `${from}-01-01`;
  const last = `${to}-12-31`;
  const daysOff = new Set(covered.flatMap((year) => year.nonWorkingWeekdays));
  const workingWeekends = new Set(covered.flatMap((year) => year.workingWeekends));

  const inside = (date: PlainDate) => first <= date && date <= last;

  const isWorkingDay = (date: PlainDate) => {
    const dayOfWeek = weekday(date);
    if (!inside(date)) throw new CoverageError(date, first, last);
    return dayOfWeek <= 5 ? !daysOff.has(date) : workingWeekends.has(date);
  };

  /** Asked for its refusal alone. */
  const requireCovered = (date: PlainDate) => void isWorkingDay(date);

  const nearest = (date: PlainDate, step: 1 | -1) => {
    let day = date;
    while (!isWorkingDay(day)) day = addDays(day, step);
    return day;
  };

  const addWorkingDays = (date: PlainDate, n: number) => {
    if (!Number.isInteger(n)) throw new RangeError(`${n} working days cannot be counted. Give a whole number.`);
    requireCovered(date);
    const step = n < 0 ? -1 : 1;
    let day = date;
    for (let left = Math.abs(n); left > 0; left--) day = nearest(addDays(day, step), step);
    return day;
  };

  const workingDaysBetween = (a: PlainDate, b: PlainDate): number => {
    requireCovered(a);
    requireCovered(b);
    const step = b < a ? -1 : 1;
    let count = 0;
    for (let day = a; day !== b; ) {
      day = addDays(day, step);
      if (isWorkingDay(day)) count += step;
    }
    return count;
  };

  return {
    first,
    last,
    covers: (date) => isDate(date) && inside(date),
    isWorkingDay,
    onOrAfter: (date) => nearest(date, 1),
    onOrBefore: (date) => nearest(date, -1),
    addWorkingDays,
    workingDaysBetween,
  };
}
