import { fileURLToPath } from 'node:url';
import { assess, interview, type Verdict } from '@otboy/assess';
import { type AnswerId, type Case, newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { stories } from './stories.test-data.ts';
import { wantedAnswers } from './wanted-answers.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const verdictOf = (kase: Case): Verdict => assess(knowledge, kase, today).verdict;

/** How many questions it takes, one at a time as they come, until the verdict of the whole story stands. */
function questionsTo(story: Case, verdict: Verdict): number {
  let kase: Case = { ...newCase(), links: story.links };
  const unknown = new Set<AnswerId>();
  for (let asked = 0; asked < 60; asked++) {
    if (verdictOf(kase) === verdict) return asked;
    const { remaining } = interview(knowledge, kase, today, wantedAnswers(knowledge, kase, today));
    const id = remaining.find((one) => !unknown.has(one));
    if (id === undefined) return Number.POSITIVE_INFINITY;
    if (story.answers[id] === undefined) unknown.add(id);
    else kase = { ...kase, answers: { ...kase.answers, [id]: story.answers[id] } };
  }
  return Number.POSITIVE_INFINITY;
}

test.each(stories.map(({ id, case: kase, verdict }) => [id, kase, verdict] as const))(
  '%s: the whole story has its verdict',
  (_id, kase, verdict) => expect(verdictOf(kase)).toBe(verdict),
);

describe('the interview is short', () => {
  const counts = stories.map(({ id, case: kase, verdict }) => [id, questionsTo(kase, verdict)] as const);

  test('the median over the stories is twelve questions at the most', () => {
    const sorted = counts.map(([, count]) => count).sort((a, b) => a - b);
    const middle = ((sorted[9] ?? 0) + (sorted[10] ?? 0)) / 2;
    expect(middle, JSON.stringify(counts)).toBeLessThanOrEqual(12);
  });

  test('no story asks for ever', () => {
    expect(counts.filter(([, count]) => count > 40)).toEqual([]);
  });
});
