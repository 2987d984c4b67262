/**
 * Somebody abroad whose SIM was lost was told to move the portal "with the SIM working", the power of attorney did not
 * wait for the bank, the earliest re-issue was counted from a statement that came after the contract would have lapsed,
 * and nobody said that it would.
 */
import { expect, test } from 'vitest';
import { json } from '../otboy.ts';
import type { PlanSeen } from '../scenario.ts';

const today = '2026-11-24';
const lost = (answers: object = {}) => ({
  otboy: 1,
  answers: {
    carrierNow: 't2',
    holder: 'self',
    lineState: 'active',
    blockReason: 'lost-sim',
    simInHand: false,
    balance: 0,
    citizenship: 'CN',
    inRussia: false,
    canTravel: false,
    gosuslugiAccount: true,
    lastPaidAction: '2026-09-15',
    wants: 'close',
    ...answers,
  },
  links: [{ service: 'sberbank' }, { service: 'gosuslugi' }],
});
const plan = (given: object) => json<PlanSeen>('plan', given, '--today', today, '--lang', 'en');

test('moves are told by the ways that need no code', async () => {
  const { steps } = await plan(lost());
  for (const id of ['move-gosuslugi', 'move-sberbank'])
    expect(steps.find((step) => step.id === id)?.how).not.toMatch(/with the SIM working|old SIM still works/i);
});

test('the clocks are the pessimistic ones, and what lapses first is said', async () => {
  const made = await plan(lost());
  const date = (id: string) => made.deadlines.find((one) => one.id === id)?.date;
  expect([date('inactivity'), date('reissue-earliest')]).toEqual(['2026-12-14', '2027-02-12']);
  expect(made.conflicts.map(({ id }) => id)).toContain('lapses-before-apply');
});

test('nothing of the kind when the statement comes in time', async () => {
  const made = await plan(lost({ lastPaidAction: '2026-11-20', blockReason: undefined }));
  expect(made.conflicts.map(({ id }) => id)).not.toContain('lapses-before-apply');
});

test('in an emergency the notary waits for the bank and the portal', async () => {
  const power = (await plan(lost())).steps.find(({ id }) => id === 'power-of-attorney');
  expect([power?.status, power?.needs]).toEqual(['waiting', ['move-gosuslugi', 'move-sberbank']]);
});

test('a new SIM is told in one voice', async () => {
  const made = await plan(lost({ wants: 'recover', lastPaidAction: '2026-11-10' }));
  expect(made.verdict).toBe('restore-first');
  expect(made.mustKnow.map(({ id }) => id)).not.toContain('poa-not-for-codes');
  expect(made.steps.find(({ id }) => id === 'restore')?.how).toMatch(/While you are not in Russia.*close family only/);
});
