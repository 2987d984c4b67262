/**
 * The fast payment system was treated as an account: it was to be signed in to at the rehearsal, had a branch to go to
 * when the new number is refused, and came after its bank, though it has to be switched off before the bank’s number is
 * changed. The autopay waited for a move that had become impossible instead of for its fallback.
 */
import { expect, test } from 'vitest';
import { json } from '../otboy.ts';
import type { PlanSeen } from '../scenario.ts';

const kase = (receivingNumber: string, ...events: readonly object[]) => ({
  otboy: 1,
  answers: {
    carrierNow: 'mts',
    holder: 'self',
    lineState: 'active',
    balance: 0,
    inRussia: true,
    departure: '2026-12-03',
    receivingNumber,
    autopay: true,
  },
  links: [{ service: 'sberbank' }, { service: 'sbp' }, { service: 'vk' }],
  events,
});
const plan = (given: object) => json<PlanSeen>('plan', given, '--today', '2026-11-24', '--lang', 'en');

test.each(['russian', 'foreign', 'none'])(
  'with a %s number it comes before its bank, and has no fallback',
  async (given) => {
    const ids = (await plan(kase(given))).steps.map(({ id }) => id);
    expect(ids.indexOf('move-sbp')).toBeLessThan(ids.indexOf('move-sberbank'));
    expect(ids).not.toContain('move-sbp-fallback');
  },
);

test('the rehearsal signs in to the bank, and the guard still wants the address moved', async () => {
  const { steps, blockers } = await plan(kase('russian'));
  const rehearsal = steps.find(({ id }) => id === 'rehearsal');
  expect(rehearsal?.needs).toEqual(['move-sberbank']);
  expect(`${rehearsal?.title} ${rehearsal?.how}`).not.toMatch(/Faster Payments/);
  expect(blockers).toContain('move-sbp');
});

test('it can be refused by nobody', async () => {
  const made = await plan(kase('foreign', { kind: 'refused', on: '2026-11-23', service: 'sbp' }));
  expect(made.steps.find(({ id }) => id === 'move-sbp')?.status).not.toBe('impossible');
});

test.each(['autopay', 'apply', 'rehearsal'])('after a refusal %s waits for the fallback', async (id) => {
  const made = await plan(kase('foreign', { kind: 'refused', on: '2026-11-23', service: 'sberbank' }));
  const step = made.steps.find((one) => one.id === id) as PlanSeen['steps'][number] & { prefers: string[] };
  expect(step.needs).toContain('move-sberbank-fallback');
  expect([...step.needs, ...step.prefers]).not.toContain('move-sberbank');
});
