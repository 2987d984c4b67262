import { expect, test } from 'vitest';
import { json } from '../otboy.ts';
import { daysAfter, holds, type PlanSeen } from '../scenario.ts';
import { people } from './people.ts';

const kase = people.S18;

holds('S18', {
  story: 'the only new number is Chinese, and the bank may refuse it',
  case: people.S18,
  verdict: 'close-in-person',
  order: [
    ['new-number', 'move:sberbank'],
    ['move-sberbank', 'move-sberbank-fallback'],
    ['move-sberbank', 'apply'],
    ['refund-in', 'bank-close'],
  ],
  hard: [['move-sberbank', 'apply']],
  mustKnow: ['no-sim-to-friend', 'refund-before-bank-close', 'bank-48h-quiet'],
  never: ['lapse', 'stop-using'],
  neverSaid: /friend.{0,40}(number|SIM) (will|can|may)|номер друга подойдёт|可以用朋友/,
  more: (plan, today) => {
    const step = (id: string) => plan.steps.find((one) => one.id === id);
    // Tried on the first day or the day after, with the way round already dated.
    expect((step('move-sberbank')?.latest ?? '9') <= daysAfter(today, 1)).toBe(true);
    const fallback = step('move-sberbank-fallback');
    expect([fallback?.where, fallback?.status]).toEqual(['bank', 'waiting']);
    expect(fallback?.earliest).not.toBeNull();
    expect(fallback?.how).toMatch(/passport.*e-mail.*app.*PIN/);
  },
});

test('S18: a refusal is recorded and changes the plan, not the verdict', async () => {
  const today = '2026-11-27';
  const told = {
    ...kase('2026-11-24'),
    otboy: 1,
    events: [{ kind: 'told', on: today, service: 'sberbank', answer: 'no', by: 'the app' }],
  };
  const plan = await json<PlanSeen>('plan', told, '--today', today, '--lang', 'en');
  const step = (id: string) => plan.steps.find((one) => one.id === id);
  expect(plan.verdict).toBe('close-in-person');
  expect([step('move-sberbank')?.status, step('move-sberbank-fallback')?.status]).toEqual(['impossible', 'ready']);
  expect(step('apply')?.needs).toContain('move-sberbank-fallback');
  expect(step('apply')?.needs).not.toContain('move-sberbank');
  const conflict = plan.conflicts.find(({ id }) => id === 'refused-sberbank');
  expect(conflict?.wayOut.length).toBe(3);
});
