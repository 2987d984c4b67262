import { fileURLToPath } from 'node:url';
import { type Answers, type Case, newCase } from '@otboy/casefile';
import { localise } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { expect, test } from 'vitest';
import { makePlan } from './plan.ts';
import { placedClaims } from './said-elsewhere.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const leaving: Answers = {
  holder: 'self',
  lineState: 'active',
  balance: 41200,
  inRussia: true,
  gosuslugiAccount: true,
};
const given = (answers: Answers): Case => ({ ...newCase('+79000000017'), answers });
const claims = (answers: Answers, day = '2026-11-24') =>
  makePlan(knowledge, given(answers), day).steps.flatMap(({ saidElsewhere = [] }) => saidElsewhere);

test('every claim of the guide has its place', () => {
  expect([...placedClaims].sort()).toEqual(Object.keys(knowledge.guide).sort());
});

test('every claim is met by somebody on their way', () => {
  const everybody: Answers[] = [
    { ...leaving, carrierNow: 'mts', otherContracts: ['instalment'] },
    { ...leaving, carrierNow: 'megafon' },
    { ...leaving, carrierNow: 'beeline', balance: -100 },
    { ...leaving, carrierNow: 'yota', documentChanged: true },
    { ...leaving, carrierNow: 'mts', wants: 'keep' },
  ];
  const met = new Set(everybody.flatMap((answers) => claims(answers).map(({ id }) => id)));
  expect(placedClaims.filter((id) => !met.has(id))).toEqual([]);
});

test.each<[NonNullable<Answers['carrierNow']>, string[]]>([
  ['mts', ['guide-hotline-mts', 'guide-online-mts']],
  ['megafon', ['guide-hotline-megafon', 'guide-online-megafon-beeline']],
  ['beeline', ['guide-hotline-beeline', 'guide-online-megafon-beeline']],
  ['t2', ['guide-upload-others']],
])('a customer of %s meets the claims about %s alone', (carrierNow, expected) => {
  const about = claims({ ...leaving, carrierNow }).map(({ id }) => id);
  const ofCarriers = about.filter((id) => /hotline-(?!cancels)|online|upload/.test(id));
  expect([...new Set(ofCarriers)].sort()).toEqual(expected);
});

test('past its shelf life an answer is marked, then left out', () => {
  const on = (day: string) => claims({ ...leaving, carrierNow: 'mts' }, day);
  expect(on('2026-11-24').some(({ stale }) => stale)).toBe(false);
  expect(on('2027-05-23').every(({ stale }) => stale)).toBe(true);
  expect(on('2027-11-23')).toEqual([]);
});

test.each(['ru', 'en', 'zh'] as const)('is said in %s', (lang) => {
  const said = localise(knowledge, lang, claims({ ...leaving, carrierNow: 'mts' }));
  expect(said.every(({ claim, instead }) => claim.length > 0 && instead !== '')).toBe(true);
});
