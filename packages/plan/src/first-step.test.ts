import { fileURLToPath } from 'node:url';
import { newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { expect, test } from 'vitest';
import { firstStep } from './first-step.ts';
import { makePlan } from './plan.ts';
import type { Step } from './step.ts';
import { stories } from './stories.test-data.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const [any] = makePlan(knowledge, newCase(), today).steps;
const step = (id: string, rest: Partial<Step>): Step => ({ ...(any as Step), earliest: null, id, ...rest });

test.each<[string, readonly Step[], readonly string[], string | undefined]>([
  ['what can be started', [step('a', { status: 'waiting' }), step('b', { status: 'ready' })], [], 'b'],
  ['not before its day', [step('a', { status: 'ready', earliest: '2026-11-25' })], [], undefined],
  ['on its day', [step('a', { status: 'ready', earliest: today })], [], 'a'],
  ['a letter that lies prepared', [step('a', { status: 'done' }), step('b', { status: 'prepared' })], [], 'b'],
  ['a letter that is under way', [step('a', { status: 'sent' })], [], 'a'],
  ['with hours left, what protects', [step('a', { status: 'ready' }), step('b', { status: 'ready' })], ['b'], 'b'],
  ['which is already done', [step('a', { status: 'ready' }), step('b', { status: 'done' })], ['b'], 'a'],
  ['nothing', [], [], undefined],
])('%s', (_name, steps, quickWins, expected) => {
  expect(firstStep({ steps, quickWins }, today)?.id).toBe(expected);
});

test('every story begins with something that can be done', () => {
  for (const { id, case: kase } of stories)
    expect([id, firstStep(makePlan(knowledge, kase, today), today)?.status]).toEqual([
      id,
      expect.stringMatching(/ready|prepared|sent/),
    ]);
});
