import { fileURLToPath } from 'node:url';
import { type Event, newCase } from '@otboy/casefile';
import { anyCase } from '@otboy/casefile/any-case.test-data';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { milestones, milestonesOf } from './milestones.ts';
import { makePlan } from './plan.ts';
import type { Status, Step, StepKind } from './step.ts';
import { stories } from './stories.test-data.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';

const step = (kind: StepKind, status: Status, id: string = kind): Step => ({
  ...(makePlan(knowledge, newCase(), today).steps[0] as Step),
  id,
  kind,
  status,
});

test.each<[string, readonly Step[], readonly string[]]>([
  ['nothing yet', [step('inventory', 'ready'), step('apply', 'waiting')], []],
  ['the services are listed', [step('inventory', 'done'), step('apply', 'waiting')], ['inventory']],
  ['a statement that is only printed', [step('apply', 'prepared')], ['prepared']],
  ['a statement that was sent', [step('apply', 'sent')], ['prepared', 'filed']],
  ['a statement that was taken', [step('apply', 'accepted')], ['prepared', 'filed']],
  ['a transfer instead', [step('transfer', 'done')], ['prepared', 'filed']],
  ['one of two is moved', [step('move', 'done', 'move-a'), step('move', 'ready', 'move-b')], []],
  ['all that can move is moved', [step('move', 'done', 'move-a'), step('move', 'impossible', 'move-b')], ['moved']],
  [
    'a way in reserve holds nothing',
    [step('move', 'done', 'move-a'), step('move', 'waiting', 'move-a-fallback')],
    ['moved'],
  ],
  ['nothing had to be moved', [step('inventory', 'ready')], []],
  ['the end is confirmed', [step('confirmed-off', 'confirmed')], ['closed']],
  ['the money has come', [step('refund-in', 'done')], ['refunded']],
])('%s', (_name, steps, expected) => {
  expect(milestonesOf({ steps })).toEqual(expected);
});

test('S01 passes them in order as its steps are recorded', () => {
  const [first] = stories;
  const done = (events: Event[]) => milestonesOf(makePlan(knowledge, { ...(first?.case ?? newCase()), events }, today));
  expect(done([])).not.toContain('filed');
  const accepted: Event = { kind: 'accepted', on: today, step: 'apply' };
  expect(done([accepted])).toEqual(expect.arrayContaining(['prepared', 'filed']));
  expect(done([accepted, { kind: 'confirmed', on: today, step: 'confirmed-off' }])).toContain('closed');
});

test('of any case: some of them, in their order, and none twice', () => {
  fc.assert(
    fc.property(anyCase, (kase) => {
      const reached = milestonesOf(makePlan(knowledge, kase, today));
      expect(reached).toEqual(milestones.filter((one) => reached.includes(one)));
    }),
    { numRuns: 200 },
  );
});
