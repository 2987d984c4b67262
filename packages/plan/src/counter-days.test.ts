import { fileURLToPath } from 'node:url';
import { workingCalendar } from '@otboy/calendar';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { expect, test } from 'vitest';
import { counterDays } from './counter-days.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const calendar = workingCalendar(knowledge.calendar);

test.each([
  ['a Thursday flight: two days before it is a Tuesday', '2026-12-03', '2026-11-24', '2026-11-28', '2026-12-01', true],
  ['a Monday flight: Saturday moves back to Friday', '2026-12-07', '2026-11-24', '2026-12-02', '2026-12-04', true],
  ['behind the long holidays: before the New Year', '2027-01-10', '2026-12-20', '2026-12-27', '2026-12-30', true],
  ['in the holidays with no working day left', '2027-01-10', '2027-01-02', '2027-01-05', '2027-01-08', false],
  ['tomorrow: today, not the day of departure', '2026-11-25', '2026-11-24', '2026-11-20', '2026-11-24', true],
  ['a Tuesday flight seen on Saturday: Monday', '2026-12-01', '2026-11-28', '2026-11-26', '2026-11-30', true],
  ['a Monday flight seen on Saturday: no working day', '2026-11-30', '2026-11-28', '2026-11-25', '2026-11-28', false],
  ['a Monday flight seen on Sunday: only Sunday itself', '2026-11-30', '2026-11-29', '2026-11-25', '2026-11-29', false],
  ['beyond the production calendar', '2028-03-10', '2028-03-01', '2028-03-05', '2028-03-08', true],
])('%s', (_name, departure, today, notBefore, notAfter, onWorkingDay) => {
  expect(counterDays(departure, today, calendar)).toEqual({ notBefore, notAfter, onWorkingDay });
});
