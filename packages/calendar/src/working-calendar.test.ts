import { describe, expect, it } from 'vitest';
import { committedYears } from './committed-years.node.ts';
import { CoverageError } from './coverage-error.ts';
import { addDays } from './plain-date.ts';
import { workingCalendar } from './working-calendar.ts';

const calendar = workingCalendar(committedYears);
const { first, last } = calendar;
const [y2024, y2025, y2026] = ['2024', '2025', '2026'].map((year) => committedYears[year]);
if (y2024 === undefined || y2025 === undefined || y2026 === undefined) throw new Error('2024–2026 are committed years');

describe('coverage', () => {
  it('runs from the first to the last committed year', () => {
    const years = Object.keys(committedYears).sort();
    expect([first, last]).toEqual([`${years[0]}-01-01`, `${years.at(-1)}-12-31`]);
  });

  it.each([
    [first, true],
    [last, true],
    [addDays(first, -1), false],
    [addDays(last, 1), false],
    ['2026-02-30', false],
    ['', false],
  ])('covers %s: %s', (date, covered) => {
    expect(calendar.covers(date)).toBe(covered);
  });

  const outside = [addDays(first, -1), addDays(last, 1), '2000-01-01', '9999-12-31'];
  it.each(outside)('every method refuses %s', (date) => {
    const calls = [
      () => calendar.isWorkingDay(date),
      () => calendar.onOrAfter(date),
      () => calendar.onOrBefore(date),
      () => calendar.addWorkingDays(date, 0),
      () => calendar.addWorkingDays(date, 1),
      () => calendar.addWorkingDays(date, -1),
      () => calendar.workingDaysBetween(date, '2026-01-12'),
      () => calendar.workingDaysBetween('2026-01-12', date),
      () => calendar.workingDaysBetween(date, date),
    ];
    for (const call of calls) expect(call).toThrow(CoverageError);
  });

  it('an answer that would lie beyond is refused too', () => {
    const small = workingCalendar({ '2026': y2026 });
    expect(() => small.onOrAfter('2026-12-31')).toThrow(CoverageError);
    expect(() => small.onOrBefore('2026-01-05')).toThrow(CoverageError);
    expect(() => small.addWorkingDays('2026-12-30', 1)).toThrow(CoverageError);
    expect(() => small.addWorkingDays('2026-01-12', -1)).toThrow(CoverageError);
  });

  it('the refusal says what is covered', () => {
    const small = workingCalendar({ '2026': y2026 });
    const refusal = (() => {
      try {
        return small.isWorkingDay('2027-01-01');
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toMatchObject({
      name: 'CoverageError',
      status: 2,
      date: '2027-01-01',
      first: '2026-01-01',
      last: '2026-12-31',
      text: {
        say: 'calendar.outside-coverage',
        with: { date: { date: '2027-01-01' }, first: { date: '2026-01-01' }, last: { date: '2026-12-31' } },
      },
    });
  });

  it('a year that is missing in between is refused, and so is no year at all', () => {
    expect(() => workingCalendar({ '2024': y2024, '2026': y2026 })).toThrow(/consecutive years/);
    expect(() => workingCalendar({})).toThrow(/consecutive years/);
  });

  it('the order of the years does not matter', () => {
    const small = workingCalendar({ b: y2026, a: y2025 });
    expect([small.first, small.last]).toEqual(['2025-01-01', '2026-12-31']);
  });
});

describe('days on and off', () => {
  it.each([
    ['2026-11-23', true, 'a Monday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-11-04', false, 'a holiday on a Wednesday'],
    ['2026-01-09', false, 'a day off by decree'],
    ['2026-12-31', false, 'a day off by decree at the end of the year'],
    ['2026-03-09', false, 'a day off moved from a holiday Sunday'],
    ['2025-11-01', true, 'a working Saturday'],
    ['2024-12-28', true, 'a working Saturday in December'],
    ['2027-02-20', true, 'a working Saturday of a later year'],
    ['2026-11-03', true, 'a shortened day'],
  ])('%s: %s, %s', (date, working) => {
    expect(calendar.isWorkingDay(date)).toBe(working);
  });

  it.each(Object.entries(committedYears))('%s has as many working days as its record says', (year, record) => {
    const days = Array.from({ length: record.totals.calendarDays }, (_, n) => addDays(`${year}-01-01`, n));
    expect(days.at(-1)).toBe(`${year}-12-31`);
    expect(days.filter((day) => calendar.isWorkingDay(day)).length).toBe(record.totals.workingDays);
  });
});

describe('the nearest working day', () => {
  it.each([
    ['2026-01-01', '2026-01-12', '2025-12-30'],
    ['2026-11-22', '2026-11-23', '2026-11-20'],
    ['2026-11-23', '2026-11-23', '2026-11-23'],
    ['2024-04-28', '2024-05-02', '2024-04-27'],
    ['2025-11-02', '2025-11-05', '2025-11-01'],
  ])('of %s: %s on or after, %s on or before', (date, after, before) => {
    expect(calendar.onOrAfter(date)).toBe(after);
    expect(calendar.onOrBefore(date)).toBe(before);
  });
});

describe('adding working days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2025-12-30', 1, '2026-01-12'],
    ['2026-01-12', -1, '2025-12-30'],
    ['2024-12-27', 2, '2025-01-09'],
    ['2026-11-03', 3, '2026-11-09'],
  ])('%s and %i is %s', (date, n, sum) => {
    expect(calendar.addWorkingDays(date, n)).toBe(sum);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (n) => {
    expect(() => calendar.addWorkingDays('2026-11-20', n)).toThrow(/cannot be counted/);
  });
});

describe('counting working days', () => {
  it.each([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-23', '2026-11-20', -1],
    ['2025-12-30', '2026-01-12', 1],
    ['2026-11-21', '2026-11-22', 0],
    ['2025-12-31', '2026-12-31', 247],
  ])('from %s to %s there are %i', (a, b, n) => {
    expect(calendar.workingDaysBetween(a, b)).toBe(n);
  });

  it('what is no date is refused, here and everywhere', () => {
    for (const call of [
      () => calendar.workingDaysBetween('2026-11-20', 'soon'),
      () => calendar.workingDaysBetween('soon', '2026-11-20'),
      () => calendar.isWorkingDay('soon'),
      () => calendar.onOrAfter('soon'),
      () => calendar.onOrBefore('soon'),
      () => calendar.addWorkingDays('soon', 1),
    ]) {
      expect(call).toThrow(RangeError);
      expect(call).toThrow(/"soon" is not a date/);
    }
  });
});
