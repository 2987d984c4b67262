/**
 * A refund application that went by post, and that nobody confirmed, held the claim and the arrival of the money for ever:
 * the plan waited for a receipt mark, though what the claim is about is that nobody answers.
 */
import type { Case } from '@otboy/casefile';
import type { Plan, Status } from '@otboy/plan';
import { expect, test } from 'vitest';
import { json } from '../otboy.ts';

const late = (events: Case['events']) => ({
  otboy: 1,
  number: '+79000000017',
  answers: {
    holder: 'self',
    carrierNow: 'mts',
    lineState: 'ended',
    closedOn: '2026-10-08',
    balance: 190000,
    wants: 'refund',
  },
  events,
});
const posted = (on: string) => ({ kind: 'sent', on, step: 'refund-application' }) as const;
const returned = { kind: 'refund-returned', on: '2026-10-25' } as const;

test.each<[string, Case['events'], Status, Status]>([
  ['posted', [posted('2026-10-08')], 'ready', 'ready'],
  ['never asked for', [], 'waiting', 'waiting'],
  ['posted, and the bank sent the money back since', [posted('2026-10-08'), returned], 'waiting', 'waiting'],
  ['sent back, and posted anew', [returned, posted('2026-10-26')], 'ready', 'ready'],
  ['another letter was posted', [{ ...posted('2026-10-08'), step: 'complaint' }], 'waiting', 'waiting'],
])('%s', async (_name, events, claim, money) => {
  const { steps } = await json<Plan>('plan', late(events), '--today', '2026-11-24');
  const status = (id: string) => steps.find((step) => step.id === id)?.status;
  expect([status('claim'), status('refund-in')]).toEqual([claim, money]);
});
