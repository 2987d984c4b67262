import type { CalendarYear } from '@otboy/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { committedYears } from './committed-years.node.ts';
import { countPeriod, type Length } from './count-period.ts';
import { CoverageError } from './coverage-error.ts';
import { addDays, daysBetween } from './plain-date.ts';
import { workingCalendar } from './working-calendar.ts';

const calendar = workingCalendar(committedYears);

describe('Civil Code art. 190–194', () => {
  it.each<[event: string, length: Length, firstDay: string, countedEnd: string, date: string]>([
    ['2026-01-31', { months: 1 }, '2026-02-01', '2026-02-28', '2026-03-02'],
    ['2026-11-22', { days: 30 }, '2026-11-23', '2026-12-22', '2026-12-22'],
    ['2026-11-20', { days: 10 }, '2026-11-21', '2026-11-30', '2026-11-30'],
    ['2025-12-25', { days: 10 }, '2025-12-26', '2026-01-04', '2026-01-12'],
    ['2026-10-31', { months: 1 }, '2026-11-01', '2026-11-30', '2026-11-30'],
    ['2026-08-31', { months: 6 }, '2026-09-01', '2027-02-28', '2027-03-01'],
    ['2026-11-20', { weeks: 2 }, '2026-11-21', '2026-12-04', '2026-12-04'],
    ['2026-11-20', { weeks: 6 }, '2026-11-21', '2027-01-01', '2027-01-11'],
    ['2024-01-31', { months: 1 }, '2024-02-01', '2024-02-29', '2024-02-29'],
    ['2024-02-29', { years: 1 }, '2024-03-01', '2025-02-28', '2025-02-28'],
    ['2023-11-22', { years: 3 }, '2023-11-23', '2026-11-22', '2026-11-23'],
    ['2025-11-22', { years: 1 }, '2025-11-23', '2026-11-22', '2026-11-23'],
    ['2026-11-01', { halfMonths: 1 }, '2026-11-02', '2026-11-16', '2026-11-16'],
    ['2026-01-31', { halfMonths: 2 }, '2026-02-01', '2026-03-02', '2026-03-02'],
    ['2026-11-20', { hours: 24 }, '2026-11-20', '2026-11-21', '2026-11-23'],
    ['2026-11-20', { hours: 25 }, '2026-11-20', '2026-11-22', '2026-11-23'],
    ['2026-11-20', { hours: 72 }, '2026-11-20', '2026-11-23', '2026-11-23'],
    ['2026-11-20', { workingDays: 1 }, '2026-11-23', '2026-11-23', '2026-11-23'],
    ['2025-12-30', { workingDays: 3 }, '2026-01-12', '2026-01-14', '2026-01-14'],
    ['2024-04-26', { days: 1 }, '2024-04-27', '2024-04-27', '2024-04-27'],
    ['2024-04-26', { days: 3 }, '2024-04-27', '2024-04-29', '2024-05-02'],
  ])('%s and %o: from %s, counted to %s, ends %s', (event, length, firstDay, countedEnd, date) => {
    const moved = date !== countedEnd;
    expect(countPeriod({ length, shifts: true }, event, calendar)).toMatchObject({
      event,
      firstDay,
      countedEnd,
      date,
      moved,
    });
    expect(countPeriod({ length, shifts: false }, event, calendar)).toMatchObject({
      event,
      firstDay,
      countedEnd,
      date: countedEnd,
      moved: false,
    });
  });
});

describe('how it was computed', () => {
  const lines = (length: Length, event: string, shifts = false, handedIn?: boolean) =>
    countPeriod({ length, shifts, ...(handedIn === undefined ? {} : { handedIn }) }, event, calendar).how;
  const said = (...from: Parameters<typeof lines>) =>
    lines(...from).map(({ say, with: places = {} }) => {
      const filled = Object.entries(places).map(
        ([name, value]) => `${name} ${Object.values(Object(value))[0] ?? value}`,
      );
      return `${say.replace('calendar.', '')}: ${filled.join(', ')}`;
    });

  it.each<[what: string, args: Parameters<typeof lines>, expected: string[]]>([
    ['days', [{ days: 30 }, '2026-11-22'], ['from-next-day: firstDay 2026-11-23', 'length-days: n 30, end 2026-12-22']],
    [
      'weeks',
      [{ weeks: 2 }, '2026-11-22'],
      ['from-next-day: firstDay 2026-11-23', 'length-weeks: n 2, end 2026-12-06'],
    ],
    [
      'half a month',
      [{ halfMonths: 1 }, '2026-11-22'],
      ['from-next-day: firstDay 2026-11-23', 'length-half-months: days 15, end 2026-12-07'],
    ],
    [
      'months',
      [{ months: 1 }, '2026-11-22'],
      ['from-next-day: firstDay 2026-11-23', 'length-months: n 1, end 2026-12-22'],
    ],
    [
      'months, the date missing',
      [{ months: 1 }, '2026-10-31'],
      ['from-next-day: firstDay 2026-11-01', 'length-months-short: n 1, end 2026-11-30'],
    ],
    [
      'years',
      [{ years: 1 }, '2026-11-22'],
      ['from-next-day: firstDay 2026-11-23', 'length-years: n 1, end 2027-11-22'],
    ],
    [
      'years, the date missing',
      [{ years: 1 }, '2024-02-29'],
      ['from-next-day: firstDay 2024-03-01', 'length-years-short: n 1, end 2025-02-28'],
    ],
    [
      'working days',
      [{ workingDays: 2 }, '2026-11-22'],
      ['from-next-working-day: firstDay 2026-11-23', 'length-working-days: n 2, end 2026-11-24'],
    ],
    ['hours', [{ hours: 24 }, '2026-11-22'], ['from-the-hour: event 2026-11-22', 'length-hours: n 24, end 2026-11-23']],
    [
      'a move',
      [{ days: 1 }, '2026-11-20', true],
      [
        'from-next-day: firstDay 2026-11-21',
        'length-days: n 1, end 2026-11-21',
        'moved: from 2026-11-21, date 2026-11-23',
      ],
    ],
    [
      'no need to move',
      [{ days: 3 }, '2026-11-20', true],
      ['from-next-day: firstDay 2026-11-21', 'length-days: n 3, end 2026-11-23', 'not-moved: date 2026-11-23'],
    ],
    [
      'an office',
      [{ days: 3 }, '2026-11-20', false, true],
      ['from-next-day: firstDay 2026-11-21', 'length-days: n 3, end 2026-11-23', 'until-office: date 2026-11-23'],
    ],
    [
      'a move to an office day',
      [{ days: 1 }, '2026-11-20', true, true],
      [
        'from-next-day: firstDay 2026-11-21',
        'length-days: n 1, end 2026-11-21',
        'moved: from 2026-11-21, date 2026-11-23',
        'until-office: date 2026-11-23',
      ],
    ],
    [
      'nothing to hand in',
      [{ days: 3 }, '2026-11-20', false, false],
      ['from-next-day: firstDay 2026-11-21', 'length-days: n 3, end 2026-11-23'],
    ],
  ])('%s', (_what, args, expected) => {
    expect(said(...args)).toEqual(expected);
  });
});

describe('the limits', () => {
  const last = calendar.last;

  it('a period that does not move needs no coverage', () => {
    expect(countPeriod({ length: { days: 90 }, shifts: false }, last, calendar).date).toBe(addDays(last, 90));
  });

  it.each<[what: string, length: Length, event: string]>([
    ['an end beyond', { days: 30 }, last],
    ['an end before', { days: 30 }, addDays(calendar.first, -60)],
    ['working days beyond', { workingDays: 1 }, last],
    ['working days from before', { workingDays: 300 }, addDays(calendar.first, -1)],
  ])('is refused outside coverage: %s', (_what, length, event) => {
    expect(() => countPeriod({ length, shifts: true }, event, calendar)).toThrow(CoverageError);
  });

  it('is refused where the end would move beyond coverage', () => {
    const only2026 = workingCalendar({ '2026': committedYears['2026'] as CalendarYear });
    expect(() => countPeriod({ length: { days: 1 }, shifts: true }, '2026-12-30', only2026)).toThrow(CoverageError);
  });

  const units = ['hours', 'days', 'workingDays', 'weeks', 'halfMonths', 'months', 'years'] as const;
  it.each(units)('%s are whole and at least 1', (unit) => {
    for (const n of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const period = { length: { [unit]: n } as unknown as Length, shifts: false };
      expect(() => countPeriod(period, '2026-11-22', calendar)).toThrow(/A period of .* cannot be counted/);
    }
  });

  it.each<Length>([{ hours: 1 }, { days: 1 }, { workingDays: 1 }, { months: 1 }])(
    '%o: the event is a date',
    (length) => {
      expect(() => countPeriod({ length, shifts: false }, '22.11.2026', calendar)).toThrow(/is not a date/);
    },
  );
});

describe('for every event and length', () => {
  const events = fc.integer({ min: 0, max: daysBetween(calendar.first, calendar.last) - 800 });
  const unit = fc.constantFrom<'days' | 'weeks' | 'halfMonths' | 'months' | 'workingDays'>(
    'days',
    'weeks',
    'halfMonths',
    'months',
    'workingDays',
  );

  it('the end is on or after the counted end, and the days between are days off', () => {
    fc.assert(
      fc.property(events, unit, fc.integer({ min: 1, max: 24 }), (n, of, length) => {
        const event = addDays(calendar.first, n);
        const counted = countPeriod({ length: { [of]: length } as unknown as Length, shifts: true }, event, calendar);
        expect(event < counted.firstDay && counted.firstDay <= counted.countedEnd).toBe(true);
        expect(calendar.isWorkingDay(counted.date)).toBe(true);
        expect(counted.moved).toBe(counted.date !== counted.countedEnd);
        for (let day = counted.countedEnd; day < counted.date; day = addDays(day, 1)) {
          expect(calendar.isWorkingDay(day)).toBe(false);
        }
      }),
    );
  });

  it('a later event or a longer period never ends earlier', () => {
    fc.assert(
      fc.property(events, unit, fc.integer({ min: 1, max: 23 }), (n, of, length) => {
        const event = addDays(calendar.first, n);
        const end = (from: string, longer: number) =>
          countPeriod({ length: { [of]: length + longer } as unknown as Length, shifts: true }, from, calendar).date;
        expect(end(event, 0) <= end(addDays(event, 1), 0)).toBe(true);
        expect(end(event, 0) <= end(event, 1)).toBe(true);
      }),
    );
  });
});
