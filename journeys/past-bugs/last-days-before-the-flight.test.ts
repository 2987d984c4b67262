/**
 * With the flight tomorrow, or the day before it a weekend, the plan said what was not so: a Sunday was a working day, no
 * working day was left although Monday was, the inventory did not fit although it is done at home, and the statement was
 * dated on the day of departure or after it. A day of departure that had passed was not asked again.
 */
import { describe, expect, test } from 'vitest';
import { json } from '../otboy.ts';
import type { PlanSeen } from '../scenario.ts';

const leaving = (departure: string, links: readonly string[] = ['sberbank', 'gosuslugi']) => ({
  otboy: 1,
  answers: {
    carrierNow: 'mts',
    holder: 'self',
    lineState: 'active',
    balance: 41200,
    inRussia: true,
    departure,
    receivingNumber: 'russian',
  },
  links: links.map((service) => ({ service })),
});
const plan = (given: object, today: string) => json<PlanSeen>('plan', given, '--today', today, '--lang', 'en');

describe.each<[string, string, string | null, string[], RegExp | null]>([
  // [today, departure, last safe day, conflicts, what is said of the day]
  ['2026-11-24', '2026-11-25', '2026-11-24', ['no-second-day'], /the day before is the last chance/],
  ['2026-11-28', '2026-12-01', '2026-11-30', ['no-second-day'], /the day before is the last chance/],
  ['2026-11-28', '2026-11-30', '2026-11-28', ['no-working-day-left'], /28 November 2026 is a day off/],
  ['2026-11-27', '2026-12-01', '2026-11-27', [], /not later than two days before/],
  ['2026-11-24', '2026-11-24', null, ['does-not-fit-apply'], null],
])('on %s with a flight on %s', (today, departure, day, conflicts, said) => {
  test('says the last safe day, and only what is so', async () => {
    const made = await plan(leaving(departure), today);
    const safe = made.deadlines.find(({ id }) => id === 'last-safe-day');
    expect(safe?.date ?? null).toBe(day);
    expect(made.conflicts.map(({ id }) => id)).toEqual(conflicts);
    if (said !== null) expect(safe?.how.join(' ')).toMatch(said);
  });

  test('never dates the statement on the day of departure or after it', async () => {
    const { steps } = await plan(leaving(departure), today);
    const dates = steps.filter(({ kind }) => kind === 'apply').flatMap(({ earliest, latest }) => [earliest, latest]);
    expect(dates.filter((date) => date !== null && date >= departure)).toEqual([]);
  });

  test('what is done at home fits, on any day', async () => {
    const made = await plan(leaving(departure), today);
    expect(made.steps.find(({ id }) => id === 'inventory')?.earliest).toBe(today);
    expect(made.conflicts.map(({ id }) => id)).not.toContain('does-not-fit-inventory');
  });
});

describe('the day of departure has passed', () => {
  const kase = leaving('2026-11-23', []);

  test('and is asked again before anything final', async () => {
    const made = await plan(kase, '2026-11-24');
    expect([made.verdict, made.applyReady]).toEqual(['cannot-tell-yet', false]);
    expect(made.blockers).toContain('inventory');
    expect(made.conflicts.map(({ id }) => id)).toEqual(['departure-passed']);
    const { next } = await json<{ next: { id: string } }>('questions', kase, '--today', '2026-11-24');
    expect(next.id).toBe('departure');
  });

  test.each<[string, object, string]>([
    ['the person stayed', { departure: '2026-12-10' }, 'close-in-person'],
    ['the person left', { inRussia: false, gosuslugiAccount: true }, 'close-by-representative'],
  ])('%s', async (_name, told, verdict) => {
    const made = await plan({ ...kase, answers: { ...kase.answers, ...told } }, '2026-11-24');
    expect(made.verdict).toBe(verdict);
    expect(made.conflicts.map(({ id }) => id)).not.toContain('departure-passed');
  });
});
