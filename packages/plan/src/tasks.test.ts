import { fileURLToPath } from 'node:url';
import { text } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { makePlan } from './plan.ts';
import type { Step } from './step.ts';
import { stories } from './stories.test-data.ts';
import { tasksOf } from './tasks.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const step = (id: string, rest: Partial<Step> = {}): Step => ({
  id,
  kind: 'move',
  title: text('t'),
  why: text('w'),
  how: text('h'),
  where: 'online',
  needs: [],
  prefers: [],
  together: [],
  needsOldNumber: false,
  earliest: today,
  latest: null,
  slack: null,
  status: 'ready',
  ...rest,
});
const plan = (quickWins: string[], ...steps: Step[]) => ({ steps, quickWins });
type Sorted = Parameters<typeof tasksOf>[0];
const waits = (id: string, unlockedBy?: string): Step =>
  step(id, { status: 'waiting', ...(unlockedBy === undefined ? {} : { unlockedBy }) });

test.each<[string, Sorted, string | undefined]>([
  ['the first of the plan that can be done', plan([], waits('a'), step('b'), step('c')), 'b'],
  ['a free day in the future is not today', plan([], step('a', { earliest: '2026-11-25' }), step('b')), 'b'],
  ['what has no day of its own can be done', plan([], step('a', { earliest: null })), 'a'],
  ['a letter on its way still wants something', plan([], step('a', { status: 'sent' }), step('b')), 'a'],
  ['what is finished is not first', plan([], step('a', { status: 'done' }), step('b')), 'b'],
  ['what cannot be done is not first', plan([], step('a', { status: 'impossible' }), step('b')), 'b'],
  ['nothing today', plan([], waits('a')), undefined],
  ['with hours left, what protects most', plan(['c', 'b'], step('a'), step('b'), step('c')), 'c'],
  ['if that waits, what unlocks it', plan(['c', 'a'], step('a'), step('b'), waits('c', 'b')), 'b'],
  ['along all that holds it', plan(['d'], step('x'), step('a'), waits('b', 'a'), waits('d', 'b')), 'a'],
  ['if it waits for no step, the next one', plan(['c', 'b'], step('a'), step('b'), waits('c')), 'b'],
  ['if none can be done, the first of the plan', plan(['c'], step('a'), waits('c')), 'a'],
  ['a circle ends', plan(['b'], step('a'), waits('b', 'c'), waits('c', 'b')), 'a'],
])('%s', (_name, made, expected) => expect(tasksOf(made, today).first?.id).toBe(expected));

test('a fallback that waits is in reserve; one whose time has come is not', () => {
  const { now, later, reserve } = tasksOf(
    plan([], step('a'), waits('b'), waits('move-x-fallback'), step('move-y-fallback')),
    today,
  );
  expect([now, later, reserve].map((all) => all.map(({ id }) => id))).toEqual([
    ['move-y-fallback'],
    ['b'],
    ['move-x-fallback'],
  ]);
});

test('what is done and what cannot be stand apart', () => {
  const steps = [step('a', { status: 'done' }), step('b', { status: 'impossible' }), waits('c'), waits('d', 'c')];
  const { first, now, later, reserve, impossible, finished } = tasksOf(plan([], ...steps), today);
  expect([first, now, reserve]).toEqual([undefined, [], []]);
  expect([later, impossible, finished].map((all) => all.map(({ id }) => id))).toEqual([['c', 'd'], ['b'], ['a']]);
});

test('a prepared letter can be done today, one that waits is not in reserve', () => {
  const { first, later, reserve } = tasksOf(plan([], step('a', { status: 'prepared' }), waits('b')), today);
  expect([first?.id, later.map(({ id }) => id), reserve]).toEqual(['a', ['b'], []]);
});

test.each([
  [[], false],
  [['a'], true],
] as const)('quick wins %j: hurried is %s', (quickWins, hurried) => {
  expect(tasksOf(plan([...quickWins], step('a')), today).hurried).toBe(hurried);
});

describe.each(stories)('$id', ({ case: kase }) => {
  const hurried = { ...kase, answers: { ...kase.answers, departure: '2026-11-25', hoursLeft: 8 } };
  test.each([
    ['as it is', kase],
    ['with hours left', hurried],
  ])('%s: each step stands in one place, and the first can be done today', (_name, one) => {
    const made = makePlan(knowledge, one, today);
    const { first: begin, now, later, reserve, impossible, finished } = tasksOf(made, today);
    const all = [...(begin === undefined ? [] : [begin]), ...now, ...later, ...reserve, ...impossible, ...finished];
    expect(all.map(({ id }) => id).sort()).toEqual(made.steps.map(({ id }) => id).sort());
    expect(['ready', 'prepared', 'sent', undefined]).toContain(begin?.status);
    expect((begin?.earliest ?? today) <= today).toBe(true);
  });
});
