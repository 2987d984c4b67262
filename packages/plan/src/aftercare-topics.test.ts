import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { type AftercareTopic, byTopic } from './aftercare-topics.ts';
import type { Deadline } from './deadlines.ts';
import { makePlan } from './plan.ts';
import type { Step, StepKind } from './step.ts';
import { stories } from './stories.test-data.ts';
import { worthKeeping } from './worth-keeping.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const plan = (id: string) => {
  const found = stories.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no story ${id}`);
  return makePlan(knowledge, found.case, today);
};
const ids = (id: string) =>
  Object.fromEntries(
    byTopic(plan(id)).map(({ topic, steps, deadlines }) => [topic, [...steps, ...deadlines].map((one) => one.id)]),
  );

test('S01: what comes after the statement, under the question that it answers', () => {
  expect(ids('S01')).toEqual({
    closed: ['proof', 'confirmed-off'],
    money: ['refund-application', 'refund-in', 'bank-close', 'refund'],
    charges: ['autopay', 'subscriptions', 'debt-check'],
    number: ['self-ban', 'sim-destroy', 'watch', 'reissue-earliest'],
  });
});

test('S13: the claim and what follows it are about the money', () => {
  expect(ids('S13')['money']).toEqual(
    expect.arrayContaining(['refund-application', 'refund-in', 'claim', 'complaint', 'refund', 'claim-reply']),
  );
});

describe.each(stories)('$id', ({ id }) => {
  test('no step stands under two questions, and none is empty', () => {
    const steps = byTopic(plan(id)).flatMap((one) => one.steps.map((step) => step.id));
    expect(new Set(steps).size).toBe(steps.length);
    expect(byTopic(plan(id)).filter((one) => one.steps.length + one.deadlines.length === 0)).toEqual([]);
  });
});

test.each<[string, string[]]>([
  ['S01', ['debt-check', 'records', 'proof', 'confirmed-off', 'refund-in']],
  ['S08', []],
])('%s: what is worth keeping', (id, expected) => {
  expect(worthKeeping(plan(id)).map((step) => step.id)).toEqual(expected);
});

describe('where each step and each clock stands', () => {
  const of: Readonly<Record<AftercareTopic, { steps: readonly StepKind[]; clocks: readonly string[] }>> = {
    closed: { steps: ['proof', 'confirmed-off'], clocks: [] },
    money: {
      steps: ['refund-application', 'refund-in', 'claim', 'complaint', 'bank-close'],
      clocks: ['refund', 'claim-reply'],
    },
    charges: { steps: ['autopay', 'subscriptions', 'debt-check', 'pay', 'invoice-check'], clocks: ['idle-fee'] },
    number: {
      steps: ['family-warned', 'bank-notice', 'self-ban', 'sim-destroy', 'watch', 'credit-freeze', 'police-report'],
      clocks: ['inactivity', 'reissue-earliest'],
    },
  };
  const stepOf = (kind: StepKind): Step => ({ ...(plan('S01').steps[0] as Step), kind, id: kind });
  const clockOf = (id: string): Deadline => ({ id, date: null, title: { say: id }, how: [] });
  const asked = (topics: ReturnType<typeof byTopic>) =>
    topics.map(({ topic, steps, deadlines }) => [topic, steps.map(({ id }) => id), deadlines.map(({ id }) => id)]);

  test.each(Object.entries(of))('%s', (topic, { steps, clocks }) => {
    for (const kind of steps)
      expect(asked(byTopic({ steps: [stepOf(kind)], deadlines: [] }))).toEqual([[topic, [kind], []]]);
    for (const id of clocks)
      expect(asked(byTopic({ steps: [], deadlines: [clockOf(id)] }))).toEqual([[topic, [], [id]]]);
    const [kind] = steps;
    const [clock] = clocks;
    if (kind === undefined || clock === undefined) return;
    // One step and one clock: neither takes the other away.
    expect(asked(byTopic({ steps: [stepOf(kind)], deadlines: [clockOf(clock)] }))).toEqual([[topic, [kind], [clock]]]);
  });

  test('a step that belongs to no question stands under none', () => {
    expect(byTopic({ steps: [stepOf('inventory'), stepOf('apply')], deadlines: [clockOf('last-safe-day')] })).toEqual(
      [],
    );
  });
});
