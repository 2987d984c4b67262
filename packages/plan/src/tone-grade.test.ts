import { fileURLToPath } from 'node:url';
import type { Knowledge } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { expect, test } from 'vitest';
import { toneGrade } from './tone-grade.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const tone = { fact: 'tone-rings', confidence: 'low' };
const record = knowledge.facts['tone-rings'];
if (record === undefined) throw new Error('the tone is not known');
const read: Knowledge = {
  ...knowledge,
  facts: { ...knowledge.facts, 'tone-rings': { ...record, sources: [{ url: 'https://example.org', kind: 'press' }] } },
};

test.each([
  ['nobody wrote it', knowledge, '2026-11-24', 'hearsay', false],
  ['it was read', read, '2026-11-24', 'low', false],
  ['long ago', read, '2027-10-24', 'low', true],
  ['there is no such tone', { ...knowledge, facts: {} }, '2026-11-24', 'hearsay', false],
] as const)('%s', (_name, known, today, confidence, stale) => {
  const grade = toneGrade(known, tone, today);
  expect([grade.confidence, grade.stale]).toEqual([confidence, stale]);
});
