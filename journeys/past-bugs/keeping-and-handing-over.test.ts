/**
 * Handing the number to family was ready while the bank hung on it; keeping it had no work and no clock in it; two ways
 * of the contract, the portal and the suspension, could be reached by no answers at all.
 */
import { expect, test } from 'vitest';
import { json } from '../otboy.ts';
import type { PlanSeen } from '../scenario.ts';

const today = '2026-11-24';
const kase = (answers: object, links: readonly string[] = [], events: readonly object[] = []) => ({
  otboy: 1,
  answers: {
    carrierNow: 'mts',
    holder: 'self',
    lineState: 'active',
    payment: 'prepaid',
    balance: 0,
    citizenship: 'RU',
    inRussia: false,
    ...answers,
  },
  links: links.map((service) => ({ service })),
  declared: Object.fromEntries(
    ['sberbank', 'gosuslugi', 'tbank', 'vtb', 'alfabank', 'nalog', 'mailru', 'yandex'].map((id) => [id, 'have-not']),
  ),
  events,
});
const plan = (given: object) => json<PlanSeen>('plan', given, '--today', today, '--lang', 'en');

test('handing it over waits for everything dangerous, for a debt and for its payment', async () => {
  const given = kase({ chosen: 'transfer', closeFamilyInRussia: true, balance: -30000 }, ['tbank']);
  const transfer = (await plan(given)).steps.find(({ id }) => id === 'transfer');
  expect(transfer?.status).toBe('waiting');
  expect(transfer?.needs).toEqual(
    expect.arrayContaining(['inventory', 'move-tbank', 'rehearsal', 'debt-check', 'pay']),
  );
});

test('keeping has its work, and its clock once the last paid action is told', async () => {
  const bare = await plan(kase({ wants: 'keep' }));
  expect([bare.verdict, bare.steps.at(-1)?.id, bare.steps.at(-1)?.status]).toEqual(['keep', 'keep-alive', 'ready']);
  const told = await plan(kase({ wants: 'keep', lastPaidAction: '2026-10-01' }));
  expect(told.steps.at(-1)?.latest).toBe('2026-12-29');
  const asked = await json<{ remaining: string[] }>('questions', kase({ wants: 'keep' }), '--today', today);
  expect(asked.remaining).toContain('lastPaidAction');
});

test.each<[string, object, string, string]>([
  ['close-via-portal', { gosuslugiAccount: true, gosuslugiOtherFactor: true }, 'close-via-portal', 'refuse-number'],
  ['suspend', {}, 'suspend-then-decide', 'suspend'],
  ['port-out', {}, 'keep', 'port-out'],
  ['keep-cheaply', {}, 'keep', 'watch'],
  ['let-lapse', {}, 'let-lapse-knowingly', 'lapse'],
  ['close-by-representative', { inRussia: true }, 'close-by-representative', 'power-of-attorney'],
  ['transfer', { closeFamilyInRussia: true }, 'transfer', 'transfer'],
])('whoever chose %s gets its plan', async (chosen, answers, verdict, kind) => {
  const made = await plan(kase({ chosen, ...answers }));
  expect(made.verdict).toBe(verdict);
  expect(made.steps.map((step) => step.kind)).toContain(kind);
});

test.each<[string, object]>([
  ['let-lapse', { balance: -100 }],
  ['transfer', { closeFamilyInRussia: false }],
  ['close-via-portal', { gosuslugiAccount: true, gosuslugiOtherFactor: false }],
])('%s is not to be had against the facts', async (chosen, answers) => {
  const { verdict, then } = await json<{ verdict: string; then: string[] }>(
    'assess',
    kase({ chosen, ...answers }),
    '--today',
    today,
  );
  const way = { 'let-lapse': 'let-lapse-knowingly' }[chosen] ?? chosen;
  expect([verdict, ...then]).not.toContain(way);
});
