/**
 * A tick on a move, on its fallback, on the rehearsal or on an unknown sender did nothing and said nothing; a sender's
 * step changed its id when another was dealt with; and an entry dated next year counted as if it had happened.
 */
import { describe, expect, test } from 'vitest';
import { json } from '../otboy.ts';
import type { PlanSeen } from '../scenario.ts';

const today = '2026-11-24';
const tick = (step: string, on = '2026-11-23') => ({ kind: 'step-done', on, step });
const kase = (...events: readonly object[]) => ({
  otboy: 1,
  answers: {
    carrierNow: 'mts',
    holder: 'self',
    lineState: 'active',
    balance: 0,
    inRussia: true,
    receivingNumber: 'foreign',
  },
  links: [
    { service: 'sberbank' },
    { service: null, label: 'DORM PASS', last: '2026-11-01' },
    { service: null, label: 'Столовая' },
  ],
  events,
});
const refused = { kind: 'refused', on: '2026-11-22', service: 'sberbank' };
const plan = (...events: readonly object[]) =>
  json<PlanSeen>('plan', kase(...events), '--today', today, '--lang', 'en');
const status = ({ steps }: PlanSeen, id: string) => steps.find((step) => step.id === id)?.status;

test.each<[string, readonly object[], string, string | undefined]>([
  ['on a move it is the person’s word', [tick('move-sberbank')], 'move-sberbank', 'done'],
  [
    'on a fallback the service was moved another way',
    [refused, tick('move-sberbank-fallback')],
    'move-sberbank',
    'done',
  ],
  ['on the rehearsal all of it worked', [tick('move-sberbank'), tick('rehearsal')], 'rehearsal', 'done'],
  [
    'on a rehearsal before the move it proves nothing',
    [tick('rehearsal', '2026-11-20'), tick('move-sberbank')],
    'rehearsal',
    'ready',
  ],
  ['on a sender it is dealt with', [tick('move-unknown-dorm-pass')], 'move-unknown-dorm-pass', undefined],
  [
    'on a sender that sent a code since, it is not',
    [tick('move-unknown-dorm-pass', '2026-10-30')],
    'move-unknown-dorm-pass',
    'ready',
  ],
  ['on the inventory it lists nothing', [tick('inventory')], 'inventory', 'ready'],
])('%s', async (_name, events, id, expected) => expect(status(await plan(...events), id)).toBe(expected));

test('the inventory says that the tick was not enough', async () => {
  const made = await plan(tick('inventory'));
  expect(made.steps.find(({ id }) => id === 'inventory')?.how).toMatch(/You ticked this on 23 November 2026, yet/);
});

test('a sender keeps its step when another is dealt with', async () => {
  expect(status(await plan(tick('move-unknown-dorm-pass')), 'move-unknown-столовая')).toBe('ready');
});

describe('an entry dated later than today', () => {
  const ahead = [tick('move-sberbank', '2027-11-23'), { kind: 'line-ended', on: '2027-01-01' }];

  test('has not happened, and the person is told', async () => {
    const made = await plan(...ahead);
    expect([made.verdict, status(made, 'move-sberbank')]).toEqual(['close-in-person', 'ready']);
    expect(made.conflicts.find(({ id }) => id === 'dated-ahead')?.text).toMatch(/^2 entries .*1 January 2027/);
  });

  test('counts once its day has come', async () => {
    const made = await json<PlanSeen>('plan', kase(...ahead), '--today', '2027-01-01');
    expect(made.verdict).toBe('claim');
  });
});
