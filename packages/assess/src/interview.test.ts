import { fileURLToPath } from 'node:url';
import { type AnswerId, answers, newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { interview, question } from './interview.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const ids = Object.keys(answers.shape) as AnswerId[];

describe('the interview', () => {
  test('asks first who holds the contract', () => {
    const { next, answered } = interview(knowledge, newCase(), today);
    expect([next?.id, next?.kind, answered]).toEqual(['holder', 'choice', []]);
  });

  test('what is answered is not asked again, in any order', () => {
    const kase = { ...newCase(), answers: { holder: 'self' as const, balance: 100 } };
    const { remaining, answered } = interview(knowledge, kase, today);
    expect([...answered].sort()).toEqual(['balance', 'holder']);
    expect(remaining.filter((id) => answered.includes(id))).toEqual([]);
  });

  test('what makes the plan more exact comes after what could still change the verdict', () => {
    const { remaining } = interview(knowledge, newCase(), today, ['wantsBankClosed']);
    expect(remaining[0]).toBe('holder');
    expect(remaining.indexOf('codeReadOut')).toBeLessThan(remaining.indexOf('wantsBankClosed'));
  });

  test('ends when every question is answered', () => {
    const all = {
      ...newCase(),
      answers: Object.fromEntries(ids.map((id) => [id, sample(id)])),
    };
    expect(interview(knowledge, all, today).next).toBeNull();
  });
});

describe.each(ids)('the question %s', (id) => {
  test('has its words, its reason and its choices in the catalogue', () => {
    const asked = question(id);
    const texts = [asked.text, asked.why, ...(asked.choices ?? []).map(({ text }) => text)].map(({ say }) => say);
    expect(texts.filter((one) => knowledge.texts[one] === undefined)).toEqual([]);
  });
});

/** Some value that fits the answer. */
function sample(id: AnswerId): unknown {
  const { kind, choices = [] } = question(id);
  return {
    'yes-no': false,
    choice: choices[0]?.value,
    list: [],
    date: today,
    money: 0,
    number: 0,
    country: 'CN',
  }[kind];
}
