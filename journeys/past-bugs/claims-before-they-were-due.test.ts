/**
 * A claim, the note of the bank, a second application and a complaint were ready four days after the contract had ended,
 * weeks before the refund was due, and stayed after the money had come. The complaint counted the carrier’s thirty days
 * from today, every day anew, and so was never ready at all. Between the statement and the end the clocks stood still,
 * the account could be closed at once, and the SIM was forgotten. The ban on new contracts did not wait for a number.
 */
import { describe, expect, test } from 'vitest';
import { json } from '../otboy.ts';
import type { PlanSeen } from '../scenario.ts';

const ended = (on: string, ...events: readonly object[]) => ({
  otboy: 1,
  number: '+79000000021',
  answers: {
    carrierNow: 'megafon',
    holder: 'self',
    lineState: 'ended',
    closedOn: on,
    balance: 190000,
    refundAsked: 190000,
    wantsBankClosed: true,
    wants: 'refund',
  },
  events,
});
const plan = (given: object, today = '2026-11-24') => json<PlanSeen>('plan', given, '--today', today, '--lang', 'en');
const statuses = ({ steps }: PlanSeen, ...ids: readonly string[]) =>
  ids.map((id) => steps.find((step) => step.id === id)?.status ?? 'none');
const about = ['bank-notice', 'refund-application', 'refund-in', 'claim', 'complaint'] as const;
const received = (amount?: number) => ({ kind: 'refund-received', on: '2026-11-23', ...(amount ? { amount } : {}) });
const handedIn = { kind: 'accepted', on: '2026-10-20', step: 'claim' };

test.each<[string, object, readonly string[]]>([
  ['the refund is not due yet', ended('2026-11-20'), ['waiting', 'done', 'ready', 'waiting', 'waiting']],
  ['it is due today', ended('2026-10-25'), ['waiting', 'done', 'ready', 'waiting', 'waiting']],
  ['it is late: new details first', ended('2026-10-08'), ['ready', 'ready', 'waiting', 'waiting', 'waiting']],
  ['the money is in', ended('2026-10-08', received()), ['none', 'done', 'done', 'none', 'none']],
  ['all of it is in', ended('2026-10-08', received(190000)), ['none', 'done', 'done', 'none', 'none']],
  ['half of it is in', ended('2026-10-08', received(95000)), ['ready', 'ready', 'waiting', 'waiting', 'waiting']],
  [
    'a bank sent it back: new details at once',
    ended('2026-11-10', { kind: 'refund-returned', on: '2026-11-23' }),
    ['ready', 'ready', 'waiting', 'waiting', 'waiting'],
  ],
  [
    'asked again with new details, and late',
    ended('2026-10-08', { kind: 'step-done', on: '2026-11-20', step: 'refund-application' }),
    ['ready', 'done', 'ready', 'ready', 'waiting'],
  ],
  [
    'the claim was answered by nobody',
    ended('2026-09-01', { kind: 'step-done', on: '2026-10-19', step: 'refund-application' }, handedIn),
    ['ready', 'done', 'ready', 'accepted', 'ready'],
  ],
  [
    'the claim went by post',
    ended(
      '2026-09-01',
      { kind: 'step-done', on: '2026-10-19', step: 'refund-application' },
      { ...handedIn, kind: 'sent' },
    ),
    ['ready', 'done', 'ready', 'sent', 'ready'],
  ],
])('%s', async (_name, given, expected) => expect(statuses(await plan(given), ...about)).toEqual(expected));

test('a claim says from when, and the complaint from when after it', async () => {
  const made = await plan(ended('2026-11-20'));
  const step = (id: string) => made.steps.find((one) => one.id === id);
  expect([step('refund-in')?.latest, step('claim')?.earliest]).toEqual(['2026-12-21', '2026-12-22']);
  expect(step('claim')?.how).toMatch(/Not yet.*21 December 2026/);
  // Thirty days from 22 December end on a day of the long holidays no longer: 21 January, so the 22nd.
  expect(step('complaint')?.earliest).toBe('2027-01-22');
});

test('when the contract ended is asked where nobody said it', async () => {
  const { closedOn: _left, ...answers } = ended('2026-10-08').answers;
  const made = await plan({ ...ended('2026-10-08'), answers });
  expect(statuses(made, 'claim')).toEqual(['waiting']);
  const asked = await json<{ remaining: string[] }>('questions', { otboy: 1, answers }, '--today', '2026-11-24');
  expect(asked.remaining).toContain('closedOn');
});

test('the ban on new contracts waits for the new number', async () => {
  expect(statuses(await plan(ended('2026-11-20')), 'new-number', 'self-ban')).toEqual(['ready', 'waiting']);
});

describe('between the statement and the end', () => {
  const filed = (...events: readonly object[]) => ({
    otboy: 1,
    answers: {
      carrierNow: 'mts',
      holder: 'self',
      lineState: 'active',
      balance: 41200,
      inRussia: true,
      simInHand: true,
      wantsBankClosed: true,
      departure: '2026-12-03',
    },
    events: [{ kind: 'accepted', on: '2026-11-23', step: 'apply' }, ...events],
  });

  test('the clocks run from the day the carrier took it, and the account lives', async () => {
    const made = await plan(filed());
    const clocks = Object.fromEntries(made.deadlines.map(({ id, date }) => [id, date]));
    expect([clocks['refund'], clocks['reissue-earliest']]).toEqual(['2026-12-23', '2027-01-22']);
    const step = (id: string) => made.steps.find((one) => one.id === id);
    expect([step('refund-in')?.latest, step('bank-close')?.earliest]).toEqual(['2026-12-23', '2026-12-23']);
  });

  test('after the end the SIM is still to be destroyed, once the carrier has said so', async () => {
    const over = { kind: 'line-ended', on: '2026-11-24' };
    expect(statuses(await plan(filed(over)), 'sim-destroy')).toEqual(['waiting']);
    const said = { kind: 'confirmed', on: '2026-11-24', step: 'confirmed-off' };
    expect(statuses(await plan(filed(over, said)), 'sim-destroy')).toEqual(['ready']);
  });
});
