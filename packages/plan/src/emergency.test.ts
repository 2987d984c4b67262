import { fileURLToPath } from 'node:url';
import { type Case, newCase } from '@otboy/casefile';
import { localise } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { emergencies, emergencyOf } from './emergency.ts';
import { makePlan } from './plan.ts';
import { emergencySchema } from './schema.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';

describe.each(emergencies)('%s', (kind) => {
  test('needs no interview: five acts and numbers from home and from abroad', () => {
    const { acts, call } = emergencyOf(knowledge, kind, today);
    expect(acts).toHaveLength(5);
    expect(call.map(({ hotline }) => hotline)).toEqual(['sberbank', 'tbank', 'vtb', 'alfabank', 'gosuslugi']);
    expect(call.every(({ home }) => home.length > 0)).toBe(true);
    expect(call.some(({ abroad }) => abroad.length > 0)).toBe(true);
  });

  test.each(['ru', 'en', 'zh'] as const)('speaks %s', (lang) => {
    const said = localise(knowledge, lang, emergencyOf(knowledge, kind, today, { carrier: 'mts' }));
    expect(emergencySchema.safeParse(said).error?.issues).toBeUndefined();
  });
});

test('the carrier comes first, then the banks that hang on the number; what has no telephone is left out', () => {
  const { call } = emergencyOf(knowledge, 'lost-sim', today, { carrier: 'mts', services: ['telegram', 'tbank'] });
  expect(call.map(({ hotline }) => hotline)).toEqual(['mts', 'tbank', 'gosuslugi']);
});

test('a number that must not be shown is left out, one to compare first is marked', () => {
  const lines = emergencies.flatMap((kind) =>
    emergencyOf(knowledge, kind, today).call.flatMap(({ hotline, home, abroad }) =>
      [...home, ...abroad].map((line) => ({ hotline, ...line })),
    ),
  );
  const hidden = Object.values(knowledge.hotlines).flatMap(({ home, abroad }) =>
    [...home, ...abroad].filter(({ show }) => show === 'hide').map(({ number }) => number),
  );
  expect(lines.filter(({ number }) => hidden.includes(number))).toEqual([]);
  expect(lines.some(({ checkFirst }) => checkFirst)).toBe(true);
});

test('past their shelf life numbers are marked, then withheld: the card outranks them', () => {
  expect(emergencyOf(knowledge, 'lost-sim', '2027-06-01').call.every(({ stale }) => stale)).toBe(true);
  const late = emergencyOf(knowledge, 'lost-sim', '2028-01-01');
  expect(late.call).toEqual([]);
  expect(late.warnings.map(({ say }) => say)).toContain('emergency.bank-general.rule');
});

test.each<[string, Case['answers'], string | null]>([
  ['a code was read out', { codeReadOut: true }, 'code-read-out'],
  ['a stranger answers', { strangerAnswers: true }, 'stranger-has-number'],
  ['a code goes before a stranger', { codeReadOut: true, strangerAnswers: true }, 'code-read-out'],
  ['the SIM is lost, a bank on it', { blockReason: 'lost-sim', wants: 'close' }, 'lost-sim'],
  ['nothing of the kind', { holder: 'self', balance: 0 }, null],
])('a plan holds it: %s', (_name, answers, kind) => {
  const kase: Case = { ...newCase(), answers, links: [{ service: 'sberbank' }] };
  expect(makePlan(knowledge, kase, today).emergency?.kind ?? null).toBe(kind);
});
