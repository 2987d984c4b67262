import type { CalendarYear } from '@otboy/knowledge';
import { describe, expect, it } from 'vitest';
import { committedYears } from './committed-years.node.ts';
import { workingCalendar } from './working-calendar.ts';

describe('which years a calendar covers', () => {
  const of = (...years: number[]) =>
    workingCalendar(Object.fromEntries(years.map((year) => [year, committedYears[year] as CalendarYear])));

  it.each<[years: number[], first: string, last: string]>([
    [[2026], '2026-01-01', '2026-12-31'],
    [[2025, 2026], '2025-01-01', '2026-12-31'],
    [[2024, 2025, 2026], '2024-01-01', '2026-12-31'],
  ])('%o: from %s to %s', (years, first, last) => {
    const calendar = of(...years);
    expect([calendar.first, calendar.last]).toEqual([first, last]);
    expect([calendar.covers(first), calendar.covers(last), calendar.covers('2023-12-31')]).toEqual([true, true, false]);
    expect([calendar.isWorkingDay('2026-11-23'), calendar.onOrAfter('2026-11-22')]).toEqual([true, '2026-11-23']);
  });

  it.each<[what: string, years: number[]]>([
    ['no year', []],
    ['a year that is missing', [2024, 2026]],
  ])('%s is refused', (_what, years) => {
    expect(() => of(...years)).toThrow(/needs consecutive years/);
  });

  it('the calendar of the same years is made once', () => {
    const years = { '2026': committedYears['2026'] as CalendarYear };
    expect(workingCalendar(years)).toBe(workingCalendar(years));
    expect(workingCalendar({ ...years })).not.toBe(workingCalendar(years));
  });
});
