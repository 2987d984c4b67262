import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, earlier, isDate, later, weekday } from './plain-date.ts';

const dates = fc.integer({ min: 0, max: 3_652_058 }).map((n) => addDays('0000-01-01', n));

describe('isDate', () => {
  it.each(['2026-11-22', '2024-02-29', '0000-01-01', '9999-12-31'])('%s is one', (date) => {
    expect(isDate(date)).toBe(true);
  });

  it.each([
    ['a day that the month lacks', '2026-06-31'],
    ['29 February of a common year', '2026-02-29'],
    ['29 February of a century', '1900-02-29'],
    ['a month that does not exist', '2026-13-01'],
    ['a zero', '2026-00-10'],
    ['no leading zero', '2026-6-1'],
    ['a date with a time', '2026-11-22T00:00'],
    ['a long year', '+012026-11-22'],
    ['space around it', ' 2026-11-22'],
    ['a line end after it', '2026-11-22\n'],
    ['the Russian order', '22.11.2026'],
    ['Arabic digits', '٢٠٢٦-١١-٢٢'],
    ['nothing', ''],
    ['no text', undefined],
    ['a number', 20261122],
  ])('%s is none', (_what, value) => {
    expect(isDate(value)).toBe(false);
  });
});

describe('addDays', () => {
  it.each([
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days is %s', (date, n, sum) => {
    expect(addDays(date, n)).toBe(sum);
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %i months is %s', (date, n, sum) => {
    expect(addMonths(date, n)).toBe(sum);
  });
});

describe('what is refused', () => {
  it.each<[what: string, call: () => unknown, message: RegExp]>([
    ['a date that is none', () => addDays('soon', 1), /"soon" is not a date/],
    ['a month from a date that is none', () => addMonths('2026-02-30', 1), /"2026-02-30" is not a date/],
    ['a span from a date that is none', () => daysBetween('', '2026-01-01'), /"" is not a date/],
    ['a span to a date that is none', () => daysBetween('2026-01-01', '2026'), /"2026" is not a date/],
    ['the weekday of a date that is none', () => weekday('2026-11-32'), /"2026-11-32" is not a date/],
    ['the day after the last year', () => addDays('9999-12-31', 1), /outside the years 0000–9999/],
    ['the day before the first year', () => addDays('0000-01-01', -1), /outside the years 0000–9999/],
  ])('%s', (_what, call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d days or months', (n) => {
    expect(() => addDays('2026-11-22', n)).toThrow(RangeError);
    expect(() => addMonths('2026-11-22', n)).toThrow(RangeError);
  });
});

describe('order', () => {
  it.each([
    ['2026-11-22', '2026-11-23'],
    ['2026-09-30', '2026-10-01'],
    ['2025-12-31', '2026-01-01'],
  ])('%s is earlier than %s', (a, b) => {
    expect([earlier(a, b), earlier(b, a)]).toEqual([a, a]);
    expect([later(a, b), later(b, a)]).toEqual([b, b]);
  });

  it('a date is the earlier and the later of itself', () => {
    expect([earlier('2026-11-22', '2026-11-22'), later('2026-11-22', '2026-11-22')]).toEqual([
      '2026-11-22',
      '2026-11-22',
    ]);
  });
});

it.each([
  ['2026-11-23', 1],
  ['2026-11-28', 6],
  ['2026-11-29', 7],
  ['2000-02-29', 2],
])('%s is weekday %i', (date, day) => {
  expect(weekday(date)).toBe(day);
});

describe('for every date', () => {
  it('adding days and counting them agree, there and back', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const n = daysBetween(a, b);
        expect(addDays(a, n)).toBe(b);
        expect(daysBetween(b, a)).toBe(n === 0 ? 0 : -n);
        expect(Math.sign(n)).toBe(a === b ? 0 : a < b ? 1 : -1);
      }),
    );
  });

  it('adding months keeps the day or takes the last one of the month', () => {
    const near = fc.integer({ min: 0, max: 200_000 }).map((n) => addDays('1900-01-01', n));
    fc.assert(
      fc.property(near, fc.integer({ min: -600, max: 600 }), (date, n) => {
        const sum = addMonths(date, n);
        const months = (d: string) => 12 * Number(d.slice(0, 4)) + Number(d.slice(5, 7));
        expect(months(sum) - months(date)).toBe(n);
        if (sum.slice(8) !== date.slice(8)) {
          expect(sum < `${sum.slice(0, 8)}${date.slice(8)}`).toBe(true);
          expect(addDays(sum, 1).slice(8)).toBe('01');
        }
      }),
    );
  });

  it('a week later is the same weekday, a day later the next one', () => {
    const near = fc.integer({ min: 0, max: 200_000 }).map((n) => addDays('1900-01-01', n));
    fc.assert(
      fc.property(near, (date) => {
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
        expect(weekday(addDays(date, 1))).toBe((weekday(date) % 7) + 1);
      }),
    );
  });
});

it('more days than are remembered are counted like the first', () => {
  const first = '1990-01-01';
  const known = [addDays(first, 1), daysBetween(first, '1991-01-01'), weekday(first)];
  for (let n = 0; n < 5000; n++) {
    const date = addDays(first, n);
    expect([addDays(date, 1), daysBetween(first, date), weekday(date)]).toEqual([
      addDays(first, n + 1),
      n,
      (n % 7) + 1,
    ]);
  }
  expect([addDays(first, 1), daysBetween(first, '1991-01-01'), weekday(first)]).toEqual(known);
});
