import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { committedYears } from './committed-years.node.ts';
import { addDays, daysBetween } from './plain-date.ts';
import { workingCalendar } from './working-calendar.ts';

const calendar = workingCalendar(committedYears);
const { first, last } = calendar;

describe('for every covered day', () => {
  const span = daysBetween(first, last);
  const days = fc.integer({ min: 0, max: span }).map((n) => addDays(first, n));
  const inner = fc.integer({ min: 60, max: span - 60 }).map((n) => addDays(first, n));

  it('the nearest working days are working and nothing between is', () => {
    fc.assert(
      fc.property(inner, (date) => {
        const [before, after] = [calendar.onOrBefore(date), calendar.onOrAfter(date)];
        expect([calendar.isWorkingDay(before), calendar.isWorkingDay(after)]).toEqual([true, true]);
        expect(before <= date && date <= after).toBe(true);
        for (let day = addDays(before, 1); day < after; day = addDays(day, 1)) {
          expect(calendar.isWorkingDay(day)).toBe(false);
        }
      }),
    );
  });

  it('adding and counting agree', () => {
    fc.assert(
      fc.property(inner, fc.integer({ min: -30, max: 30 }), (date, n) => {
        expect(calendar.workingDaysBetween(date, calendar.addWorkingDays(date, n))).toBe(n);
      }),
    );
  });

  it('counting adds up and turns its sign between working days', () => {
    fc.assert(
      fc.property(days, days, days, (...some) => {
        const [a, b, c] = some.sort() as [string, string, string];
        const between = calendar.workingDaysBetween;
        expect(between(a, c)).toBe(between(a, b) + between(b, c));
        expect(between(c, a)).toBe(between(c, b) + between(b, a));
      }),
      { numRuns: 30 },
    );
  });
});
