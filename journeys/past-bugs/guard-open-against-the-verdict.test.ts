/**
 * The guard looked at the moves alone. With everything moved it stood open although a code had just been read out to a
 * caller, although the call was still going on, and although nobody knew whether there was a debt. Whatever has to be
 * done or said first is a step, and the statement needs it.
 */
import { describe, expect, test } from 'vitest';
import { json } from '../otboy.ts';

interface Planned {
  readonly verdict: string;
  readonly applyReady: boolean;
  readonly blockers: readonly string[];
  readonly steps: readonly { readonly id: string; readonly status: string }[];
}

const everything = ['gosuslugi', 'tbank', 'vtb', 'alfabank', 'wechat', 'alipay', 'icbc-moscow', 'elos-boc-moscow'];
const ready = (answers: object = {}, events: readonly object[] = []) => ({
  otboy: 1,
  number: '+79000000017',
  answers: {
    holder: 'self',
    carrierNow: 'mts',
    lineState: 'active',
    balance: 0,
    inRussia: true,
    citizenship: 'CN',
    departure: '2026-12-03',
    receivingNumber: 'russian',
    ...answers,
  },
  links: [{ service: 'sberbank' }],
  declared: Object.fromEntries(everything.map((id) => [id, 'have-not'])),
  events: [
    { kind: 'moved', on: '2026-11-24', service: 'sberbank' },
    { kind: 'rehearsed', on: '2026-11-25', service: 'sberbank', worked: true },
    ...['autopay', 'subscriptions', 'debt-check', 'records'].map((step) => ({
      kind: 'step-done',
      on: '2026-11-25',
      step,
    })),
    ...events,
  ],
});
const plan = (kase: object) => json<Planned>('plan', kase, '--today', '2026-11-30', '--lang', 'en');
const apply = ({ steps }: Planned) => steps.find(({ id }) => id === 'apply')?.status;
const done = (...steps: readonly string[]) => steps.map((step) => ({ kind: 'step-done', on: '2026-11-30', step }));
const worked = { kind: 'rehearsed', on: '2026-11-30', service: 'sberbank', worked: true };
const emergency = ['end-sessions', 'credit-freeze', 'police-report'];

test('it is open when nothing speaks against it', async () => {
  const made = await plan(ready());
  expect([made.applyReady, made.blockers, apply(made)]).toEqual([true, [], 'ready']);
});

test.each<[string, object, readonly object[], string, readonly string[]]>([
  [
    'a code was read out after the moves',
    {},
    [{ kind: 'code-read-out', on: '2026-11-26' }],
    'emergency',
    [...emergency, 'rehearsal'],
  ],
  ['a code was read out', { codeReadOut: true }, [], 'emergency', emergency],
  ['a stranger answers', { strangerAnswers: true }, [], 'emergency', emergency],
  ['the caller is on the line', { suspiciousCaller: true }, [], 'stop-not-ready', ['inventory']],
  ['nobody knows the balance', { balance: undefined }, [], 'cannot-tell-yet', ['inventory']],
])('it is closed when %s', async (_name, answers, events, verdict, blockers) => {
  const made = await plan(ready(answers, events));
  expect(made.verdict).toBe(verdict);
  expect([made.applyReady, apply(made)]).toEqual([false, 'waiting']);
  expect([...made.blockers].sort()).toEqual([...blockers].sort());
});

test('an emergency does not cover up an open question', async () => {
  const read = { kind: 'code-read-out', on: '2026-11-26' };
  const made = await plan(ready({ balance: undefined }, [read, ...done(...emergency), worked]));
  expect([made.applyReady, made.blockers]).toEqual([false, ['inventory']]);
});

describe('and it opens again', () => {
  test('after an emergency was dealt with and access tried once more', async () => {
    const read = { kind: 'code-read-out', on: '2026-11-26' };
    const made = await plan(ready({}, [read, ...done(...emergency), worked]));
    expect([made.applyReady, made.blockers]).toEqual([true, []]);
  });

  test('after the person said that the call is over', async () => {
    expect((await plan(ready({ suspiciousCaller: false }))).applyReady).toBe(true);
  });
});
