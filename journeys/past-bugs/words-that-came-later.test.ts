/**
 * What came later was not heard: a refusal after an acceptance left the statement accepted, a second filing counted from
 * the first, money that a bank sent back let the account be closed, a part of a refund was asked for again in full, and a
 * debt that had been paid still came first.
 */
import { describe, expect, test } from 'vitest';
import { json } from '../otboy.ts';
import type { PlanSeen } from '../scenario.ts';

const today = '2026-11-24';
const kase = (answers: object, ...events: readonly object[]) => ({
  otboy: 1,
  answers: {
    carrierNow: 'mts',
    holder: 'self',
    lineState: 'active',
    balance: 41200,
    citizenship: 'CN',
    inRussia: true,
    receivingNumber: 'russian',
    ...answers,
  },
  declared: Object.fromEntries(['gosuslugi', 'sberbank', 'tbank', 'vtb', 'alfabank'].map((id) => [id, 'have-not'])),
  events,
});
const paper = (kind: string, on: string, step = 'apply') => ({ kind, on, step });
const plan = (given: object) => json<PlanSeen>('plan', given, '--today', today, '--lang', 'en');
const status = ({ steps }: PlanSeen, id: string) => steps.find((step) => step.id === id)?.status;

test('a refusal after an acceptance: the statement is open again, and nothing behind it is ready', async () => {
  const given = kase({}, paper('accepted', '2026-11-20'), paper('refused', '2026-11-22'));
  const made = await plan(given);
  expect(['apply', 'proof', 'refund-application', 'watch'].map((id) => status(made, id))).toEqual(
    Array(4).fill('waiting'),
  );
  const after = await json<{ state: string; ladder: string }>('aftercare', given, '--today', today);
  expect([after.state, after.ladder]).toEqual(['active', 'none']);
});

test.each(['accepted', 'sent'])('%s, refused, accepted: the clocks run from the second', async (first) => {
  const made = await plan(
    kase({}, paper(first, '2026-10-02'), paper('refused', '2026-10-05'), paper('accepted', '2026-11-20')),
  );
  const date = (id: string) => made.deadlines.find((one) => one.id === id)?.date;
  expect([date('refund'), date('reissue-earliest')]).toEqual(['2026-12-21', '2027-01-19']);
  expect(status(made, 'claim')).toBeUndefined();
});

describe('a refund', () => {
  const asked = [paper('accepted', '2026-09-21'), { kind: 'refund-asked', on: '2026-09-21', amount: 41200 }];
  const ended = { kind: 'line-ended', on: '2026-09-25' };
  const money = (kind: string, on: string, amount: number) => ({ kind, on, amount });

  test('that a bank sent back has not come', async () => {
    const made = await plan(
      kase(
        { wantsBankClosed: true },
        ...asked,
        ended,
        money('refund-received', '2026-10-15', 41200),
        money('refund-returned', '2026-10-16', 41200),
      ),
    );
    expect(
      ['refund-application', 'refund-in', 'bank-close', 'claim', 'bank-notice'].map((id) => status(made, id)),
    ).toEqual(['ready', 'waiting', 'waiting', 'waiting', 'ready']);
  });

  test.each([
    ['the line has ended', [ended]],
    ['nobody said that it ended', []],
  ])('of which a part came is asked for and claimed in what is left: %s', async (_name, more) => {
    const given = kase({}, ...asked, ...more, money('refund-received', '2026-10-15', 20000));
    const made = await plan(given);
    if (more.length > 0) expect(made.steps.find(({ id }) => id === 'refund-application')?.how).toMatch(/212/);
    expect(status(made, 'claim')).toBeDefined();
    const { verdict, also } = await json<{ verdict: string; also: string[] }>('assess', given, '--today', today);
    expect([verdict, ...also]).toContain('claim');
  });
});

test('a debt that was paid does not come first any more', async () => {
  const ticks = ['debt-check', 'records', 'pay'].map((step) => paper('step-done', '2026-11-20', step));
  const made = await plan(kase({ balance: -50000 }, ...ticks, paper('accepted', '2026-11-21')));
  expect(made.verdict).toBe('close-in-person');
});
