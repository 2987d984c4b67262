/**
 * Needs that are no step of a plan are dropped. While nobody knew who holds the contract, there was no statement, no
 * refund and no call detail in the plan, so closing the bank account and paying the debt needed nothing and were ready:
 * the account before the refund, the debt of a stranger perhaps.
 */
import { expect, test } from 'vitest';
import { json } from '../otboy.ts';

interface Planned {
  readonly steps: readonly { readonly id: string; readonly status: string; readonly whyNoDate?: string }[];
}

test.each<[string, object]>([
  ['nothing but the wish', {}],
  ['the holder alone', { holder: 'self' }],
  ['all but the holder', { carrierNow: 'mts', lineState: 'active', inRussia: true, departure: '2026-12-03' }],
])('%s', async (_name, answers) => {
  const kase = { otboy: 1, answers: { wantsBankClosed: true, russianBankAccount: true, balance: -5000, ...answers } };
  const { steps } = await json<Planned>('plan', kase, '--today', '2026-11-24', '--lang', 'en');
  const one = (id: string) => steps.find((step) => step.id === id);
  for (const id of ['bank-close', 'pay']) expect(one(id)).toMatchObject({ status: 'waiting' });
});
