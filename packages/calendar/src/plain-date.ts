import {
  create,
  type Record as Day,
  dayOfWeek,
  addDays as daysAfter,
  diffDays,
  addMonths as monthsAfter,
  toString as written,
} from 'temporal-polyfill/fns/PlainDate';

/**
 * A calendar date that exists, `YYYY-MM-DD`, years 0000–9999; no time, no zone.
 * Such strings stand in the order of time, so `a < b` is "a is earlier than b".
 */
export type PlainDate = string;

/** Dates remembered at once: eleven years of days. */
const remembered = 4096;

/** Is this a date as the house writes it? `2026-06-31` and `2026-6-1` are not. */
export function isDate(value: unknown): value is PlainDate {
  return typeof value === 'string' && read(value) !== null;
}

/**
 * The date `n` days later, or earlier for a negative `n`.
 * @throws RangeError when `date` is none, `n` is no whole number, or the result lies outside the years 0000–9999.
 */
export function addDays(date: PlainDate, n: number): PlainDate {
  const known = sums.get(date)?.get(n);
  if (known !== undefined) return known;
  const sum = write(daysAfter(parse(date), n));
  if (sums.size >= remembered) sums.clear();
  sums.set(date, (sums.get(date) ?? new Map<number, PlainDate>()).set(n, sum));
  return sum;
}

/** A plan adds the same few days to the same few dates a thousand times; a sum is worked out once. */
const sums = new Map<PlainDate, Map<number, PlainDate>>();
const weekdays = new Map<PlainDate, number>();

/**
 * The same day of the month `n` months later (earlier for a negative `n`); the last day where that month has no such day.
 * Civil Code art. 192.
 * @throws RangeError as `addDays` does.
 */
export function addMonths(date: PlainDate, n: number): PlainDate {
  // NaN months are none to the library.
  if (!Number.isInteger(n)) throw new RangeError(`${n} is no whole number of months.`);
  return write(monthsAfter(parse(date), n));
}

/**
 * Days from `a` to `b`; negative when `b` is earlier.
 * @throws RangeError when one of them is no date.
 */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return numberOf(b) - numberOf(a);
}

const numbers = new Map<PlainDate, number>();

/** Days since the first date there is. */
function numberOf(date: PlainDate): number {
  const known = numbers.get(date) ?? diffDays(parse('0000-01-01'), parse(date));
  if (numbers.size >= remembered) numbers.clear();
  numbers.set(date, known);
  return known;
}

/**
 * The day of the week, 1 = Monday … 7 = Sunday.
 * @throws RangeError when `date` is none.
 */
export function weekday(date: PlainDate): number {
  const day = weekdays.get(date) ?? dayOfWeek(parse(date));
  if (weekdays.size >= remembered) weekdays.clear();
  weekdays.set(date, day);
  return day;
}

/** The earlier of two dates. */
export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

/** The later of two dates. */
export function later(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? b : a;
}

function parse(date: PlainDate): Day {
  const parsed = read(date);
  if (parsed === null) throw new RangeError(`"${date}" is not a date. Dates are written YYYY-MM-DD and must exist.`);
  return parsed;
}

/** The form is looked at here; Temporal knows which days exist. */
function read(date: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === undefined) return null;
  try {
    return create(Number(year), Number(month), Number(day));
  } catch {
    return null;
  }
}

function write(day: Day): PlainDate {
  const date = written(day);
  if (date.length !== 10) throw new RangeError(`${date} lies outside the years 0000–9999. Take a nearer date.`);
  return date;
}
