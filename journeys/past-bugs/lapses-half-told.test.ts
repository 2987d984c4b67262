/**
 * Of a number left to lapse it was said that its contract had ended; alternatives had days two years past; the password
 * on Telegram left the plan as soon as the move was made; a debt took the step away without a word; and when all was
 * done, the guard was closed by nothing.
 */
import { expect, test } from 'vitest';
import { json } from '../otboy.ts';
import type { PlanSeen } from '../scenario.ts';

const today = '2026-11-24';
const visitor = (answers: object = {}, events: readonly object[] = []) => ({
  otboy: 1,
  answers: {
    carrierNow: 'megafon',
    holder: 'self',
    lineState: 'blocked',
    blockReason: 'biometrics',
    payment: 'prepaid',
    balance: 0,
    citizenship: 'KR',
    inRussia: false,
    gosuslugiAccount: false,
    receivingNumber: 'foreign',
    lastPaidAction: '2024-06-01',
    ...answers,
  },
  links: [{ service: 'telegram' }],
  declared: Object.fromEntries(['sberbank', 'tbank', 'vtb', 'alfabank'].map((id) => [id, 'have-not'])),
  events,
});
const plan = (given: object) => json<PlanSeen>('plan', given, '--today', today, '--lang', 'en');
const done = (...steps: readonly string[]) => steps.map((step) => ({ kind: 'step-done', on: '2026-11-22', step }));
const moved = [{ kind: 'moved', on: '2026-11-20', service: 'telegram' }, ...done('rehearsal', 'debt-check', 'autopay')];

test('a line that lapsed is counted as if, and a day that is over is said to be over', async () => {
  const { deadlines } = await plan(visitor());
  const how = (id: string) => deadlines.find((one) => one.id === id)?.how.join(' ');
  expect(how('reissue-earliest')).toMatch(/^Counted as if the contract lapsed/);
  expect(how('reissue-earliest')).not.toMatch(/The contract ended/);
  expect(how('inactivity')).toMatch(/That day is over/);
});

test('no alternative has a day in the past; whether the contract is still there is then unknown', async () => {
  const { alternatives } = await json<{ alternatives: { code: string; possible: string; deadline?: string }[] }>(
    'assess',
    visitor(),
    '--today',
    today,
  );
  expect(alternatives.filter(({ deadline }) => deadline !== undefined && deadline < today)).toEqual([]);
  const possible = Object.fromEntries(alternatives.map(({ code, possible: is }) => [code, is]));
  expect([possible['keep-cheaply'], possible['suspend']]).toEqual(['unknown', 'unknown']);
});

test('the second factor stays, and the lapse waits for it', async () => {
  const before = await plan(visitor({}, moved));
  const lapse = before.steps.find(({ id }) => id === 'lapse');
  expect([lapse?.status, lapse?.needs.includes('second-factor')]).toEqual(['waiting', true]);
  const after = await plan(visitor({}, [...moved, ...done('second-factor')]));
  expect(after.steps.find(({ id }) => id === 'lapse')?.status).toBe('ready');
});

test('a debt leaves the step in its place, and says why it cannot be', async () => {
  const made = await plan(visitor({ balance: -500 }, [...moved, ...done('second-factor')]));
  expect(made.verdict).toBe('settle-debt-first');
  expect(made.steps.find(({ id }) => id === 'lapse')?.status).toBe('impossible');
});

test.each<[string, object]>([
  ['a lapse', visitor({}, [...moved, ...done('second-factor', 'lapse', 'watch')])],
  [
    'a number of somebody else',
    { otboy: 1, answers: { holder: 'stranger', receivingNumber: 'russian' }, events: done('inventory', 'stop-using') },
  ],
])('the guard names what holds it also at the end of %s', async (_name, given) => {
  const { applyReady, blockers } = await plan(given);
  expect([applyReady, blockers.length > 0]).toEqual([false, true]);
});
