/**
 * Once the person had flown, the statement that the carrier had taken was forgotten: the plan let the number lapse, or
 * sent to a consulate for a power of attorney, and a refund that was months late led to no claim. The day of a
 * confirmation was taken for the day of the end, and an acceptance after a refusal still read as a refusal.
 */
import { describe, expect, test } from 'vitest';
import { json } from '../otboy.ts';
import type { PlanSeen } from '../scenario.ts';

const have = (...services: readonly string[]) => Object.fromEntries(services.map((id) => [id, 'have-not']));
const filed = (answers: object, ...events: readonly object[]) => ({
  otboy: 1,
  answers: {
    carrierNow: 'mts',
    holder: 'self',
    lineState: 'active',
    payment: 'prepaid',
    balance: 41200,
    citizenship: 'CN',
    inRussia: false,
    simInHand: true,
    receivingNumber: 'russian',
    wants: 'close',
    ...answers,
  },
  declared: have(
    'gosuslugi',
    'sberbank',
    'tbank',
    'vtb',
    'alfabank',
    'wechat',
    'alipay',
    'icbc-moscow',
    'elos-boc-moscow',
  ),
  events: [
    ...['second-factor', 'autopay', 'subscriptions', 'debt-check', 'records'].map((step) => ({
      kind: 'step-done',
      on: '2026-11-24',
      step,
    })),
    { kind: 'accepted', on: '2026-11-30', step: 'apply' },
    ...events,
  ],
});
const plan = (given: object, today: string) => json<PlanSeen>('plan', given, '--today', today, '--lang', 'en');
const status = ({ steps }: PlanSeen, id: string) => steps.find((step) => step.id === id)?.status;
const asked = { kind: 'accepted', on: '2026-11-30', step: 'refund-application' };

test.each([
  ['gosuslugi is not theirs', {}],
  ['gosuslugi is theirs', { gosuslugiAccount: true }],
])('the route stays when the person has flown: %s', async (_name, answers) => {
  const made = await plan(filed(answers), '2026-12-20');
  expect(made.verdict).toBe('close-in-person');
  expect([status(made, 'apply'), status(made, 'proof'), status(made, 'confirmed-off')]).toEqual([
    'accepted',
    'ready',
    'waiting',
  ]);
  expect([status(made, 'lapse'), status(made, 'power-of-attorney')]).toEqual([undefined, undefined]);
});

test('the flight does not matter any more', async () => {
  const here = { inRussia: true, departure: '2026-12-03' };
  for (const today of ['2026-12-02', '2026-12-10']) {
    const made = await plan(filed(here), today);
    expect([made.verdict, made.conflicts.map(({ id }) => id)]).toEqual(['close-in-person', []]);
  }
});

describe('a refund that is late', () => {
  test('leads to a claim without anybody saying that the line has ended', async () => {
    const before = await plan(filed({}, asked), '2026-12-30');
    expect([status(before, 'claim'), status(before, 'refund-in')]).toEqual([undefined, 'ready']);
    const after = await plan(filed({}, asked), '2027-01-20');
    expect([status(after, 'claim'), status(after, 'complaint'), status(after, 'bank-notice')]).toEqual([
      'ready',
      'waiting',
      undefined,
    ]);
    const { also } = await json<{ also: string[] }>('assess', filed({}, asked), '--today', '2027-01-20');
    expect(also).toContain('claim');
  });

  test('and not once the money is in', async () => {
    const came = { kind: 'refund-received', on: '2026-12-20', amount: 41200 };
    expect(status(await plan(filed({}, asked, came), '2027-01-20'), 'claim')).toBeUndefined();
  });
});

test('a confirmation comes after the end: the clocks run from the day of the statement', async () => {
  const made = await plan(filed({}, { kind: 'confirmed', on: '2026-12-14', step: 'apply' }), '2026-12-15');
  const date = (id: string) => made.deadlines.find((one) => one.id === id)?.date;
  expect([date('refund'), date('reissue-earliest')]).toEqual(['2026-12-30', '2027-01-29']);
});

test('of refused and accepted the later word holds', async () => {
  const refused = { kind: 'refused', on: '2026-11-25', step: 'apply' };
  const made = await plan(filed({ inRussia: true }, refused), '2026-12-01');
  expect(status(made, 'claim')).toBeUndefined();
  expect(made.steps.find(({ id }) => id === 'apply')?.how).not.toMatch(/refused/);
});
