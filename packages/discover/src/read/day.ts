const secondsUpTo = 1e11;
const msADay = 86_400_000;

/**
 * The calendar date in UTC of a time since 1970. Exports mix seconds and milliseconds; below 10^11 it is seconds
 * (as milliseconds that would be before March 1973). Null outside the years 1973–2199, which no export can mean.
 */
export function dayOfEpoch(time: number): string | null {
  const ms = time < secondsUpTo ? time * 1000 : time;
  const days = Math.floor(ms / msADay);
  if (!(days > 1000 && days < 84_000)) return null;
  return dayOf(days);
}

let lastDays = Number.NaN;
let lastDay = '';

/** Days since 1970 to a Gregorian date (H. Hinnant, "chrono-compatible low-level date algorithms", civil_from_days). */
function dayOf(days: number): string {
  if (days === lastDays) return lastDay;
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  lastDays = days;
  lastDay = `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
  return lastDay;
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The date part of an ISO date or date-time, as written; null when it is none or no day of the calendar. */
export function dayOfIso(value: string): string | null {
  const parts = isoDay.exec(value);
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  if (day < 1 || day > (daysInMonth[month - 1] ?? 0) + leap) return null;
  return value.slice(0, 10);
}
