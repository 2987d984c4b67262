import { describe, expect, it } from 'vitest';
import { committedYears } from './committed-years.node.ts';
import { countPeriod, type Length } from './count-period.ts';
import { workingCalendar } from './working-calendar.ts';

/*
 * The same law counted a second time, sharing nothing with the room: days are numbers since 1 January of year 1, and the
 * days off are rebuilt from the transfers of the decrees by Labour Code art. 95 and 112 instead of being looked up.
 */

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const monthLength = (y: number, m: number) => (m === 2 && isLeap(y) ? 29 : (monthLengths[m - 1] ?? 0));
const daysBefore = (y: number) =>
  365 * (y - 1) + Math.trunc((y - 1) / 4) - Math.trunc((y - 1) / 100) + Math.trunc((y - 1) / 400);

function number(date: string): number {
  const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
  let n = daysBefore(y) + d - 1;
  for (let month = 1; month < m; month++) n += monthLength(y, month);
  return n;
}

function written(n: number): string {
  let y = 1 + Math.trunc(n / 366);
  while (daysBefore(y + 1) <= n) y++;
  let left = n - daysBefore(y);
  let m = 1;
  while (left >= monthLength(y, m)) left -= monthLength(y, m++);
  return `${y}-${m < 10 ? '0' : ''}${m}-${left < 9 ? '0' : ''}${left + 1}`;
}

/** 1 January of year 1 was a Monday. */
const isWeekend = (n: number) => n % 7 >= 5;
const holidays = '01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12 11-04'.split(' ');
const isHoliday = (n: number) => holidays.includes(written(n).slice(5));

const records = Object.values(committedYears);
const transfers = records.flatMap((record) => record.transfers);
const movedTo = new Set(transfers.map(({ to }) => number(to)));
/** A weekend day that was exchanged for another day is a working day, unless it is a holiday as well. */
const exchanged = new Map(transfers.map(({ from, to }) => [number(from), number(to)]));
const isOff = (n: number) => {
  if (movedTo.has(n) || isHoliday(n)) return true;
  return isWeekend(n) && !exchanged.has(n);
};

describe('the lists of a year are what the transfers make of it', () => {
  it.each(records.map((record) => [record.year, record] as const))('%i', (year, record) => {
    const days = Array.from({ length: isLeap(year) ? 366 : 365 }, (_, i) => daysBefore(year) + i);
    /** Art. 95; a weekend day that is worked is as long as the weekday it was exchanged for. */
    const isShortened = (n: number) => !isOff(n) && isHoliday((exchanged.get(n) ?? n) + 1);
    expect({
      nonWorkingWeekdays: days.filter((n) => isOff(n) && !isWeekend(n)).map(written),
      workingWeekends: days.filter((n) => !isOff(n) && isWeekend(n)).map(written),
      shortened: days.filter(isShortened).map(written),
      workingDays: days.filter((n) => !isOff(n)).length,
      daysOff: days.filter(isOff).length,
      hours40: 8 * days.filter((n) => !isOff(n)).length - days.filter(isShortened).length,
    }).toEqual({
      nonWorkingWeekdays: record.nonWorkingWeekdays,
      workingWeekends: record.workingWeekends,
      shortened: record.shortened,
      workingDays: record.totals.workingDays,
      daysOff: record.totals.daysOff,
      hours40: record.totals.hours40,
    });
  });
});

/** Art. 192: the same date `months` later, or the last one of that month. */
function monthsLater(event: string, months: number): number {
  const [y = 0, m = 0, d = 0] = event.split('-').map(Number);
  const month = (m - 1 + months) % 12;
  const year = y + Math.trunc((m - 1 + months) / 12);
  const last = monthLength(year, month + 1);
  return number(`${year}-${month + 1}-${Math.min(d, last)}`);
}

function secondEnd(length: Length, event: string): number {
  const zero = number(event);
  const [unit = '', n = 0] = Object.entries(length)[0] ?? [];
  if (unit === 'hours') return zero + Math.trunc((n + 23) / 24);
  if (unit === 'months') return monthsLater(event, n);
  if (unit === 'years') return monthsLater(event, 12 * n);
  if (unit === 'workingDays') {
    let end = zero;
    for (let counted = 0; counted < n; ) if (!isOff(++end)) counted++;
    return end;
  }
  return zero + n * ({ days: 1, weeks: 7, halfMonths: 15 }[unit] ?? Number.NaN);
}

function secondDate(length: Length, event: string): string {
  let end = secondEnd(length, event);
  while (isOff(end)) end++;
  return written(end);
}

describe('both countings agree from every day of the covered years', () => {
  const calendar = workingCalendar(committedYears);
  const [first, last] = [number(calendar.first), number(calendar.last)];
  /** Past it no end can be said. */
  const lastWorkingDay = Array.from({ length: 31 }, (_, back) => last - back).find((n) => !isOff(n)) ?? 0;
  const lengths: Length[] = [
    ...[1, 24, 25, 72].map((hours) => ({ hours })),
    ...[1, 3, 8, 10, 15, 20, 30, 60, 90].map((days) => ({ days })),
    ...[1, 2, 10].map((workingDays) => ({ workingDays })),
    ...[1, 2].map((weeks) => ({ weeks })),
    ...[1, 3].map((halfMonths) => ({ halfMonths })),
    ...[1, 6, 13].map((months) => ({ months })),
    ...[1, 3].map((years) => ({ years })),
  ];

  it('on what a working day is', () => {
    for (let n = first; n <= last; n++)
      expect([written(n), calendar.isWorkingDay(written(n))]).toEqual([written(n), !isOff(n)]);
  });

  it.each(lengths)('%o', (length) => {
    let compared = 0;
    const differences: unknown[] = [];
    for (let n = first; n <= last; n++) {
      const event = written(n);
      if (secondEnd(length, event) > lastWorkingDay) continue;
      const { countedEnd, date } = countPeriod({ length, shifts: true }, event, calendar);
      const second = [written(secondEnd(length, event)), secondDate(length, event)];
      if (countedEnd !== second[0] || date !== second[1]) differences.push({ event, countedEnd, date, second });
      compared++;
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(700);
  });
});
