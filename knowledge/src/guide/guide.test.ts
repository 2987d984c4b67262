import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../knowledge.ts';
import { loadKnowledge } from '../load.node.ts';
import type { Fact } from '../records/fact.ts';
import { localise } from '../say.ts';
import { languages } from '../text.ts';
import { type Guide, guideOf } from './guide.ts';
import { claimsOf, guideCarriers, leftOut, outline } from './outline.ts';
import { isUnderstood } from './section.ts';
import type { Basis } from './sentence.ts';

const knowledge = loadKnowledge(new URL('../../dist/knowledge.json', import.meta.url));
const today = knowledge.version;
const guides = guideCarriers.map((carrier) => guideOf(knowledge, carrier, today));

/** Everything in a guide that states something. */
const stated = ({ answer, mistakes, sections }: Guide): Basis[] => [
  ...(answer === undefined ? [] : [answer]),
  ...mistakes,
  ...sections.flatMap(({ points, days, own, all, claims, calls, addressee }) => [
    ...points,
    ...days,
    ...own,
    ...all,
    ...claims,
    ...[calls, addressee].filter((one) => one !== undefined),
  ]),
];
const factsOf = (guide: Guide): Set<string> => new Set(stated(guide).flatMap(({ from }) => from));
const withFact = (id: string, change: Partial<Fact>): Knowledge => {
  const fact = knowledge.facts[id];
  if (fact === undefined) throw new Error(id);
  return { ...knowledge, facts: { ...knowledge.facts, [id]: { ...fact, ...change } } };
};

describe.each(guides)('the guide of $carrier', (guide) => {
  test('has every fact on the carrier and on all, or says why not', () => {
    const here = factsOf(guide);
    const left = new Set(guide.left.map(({ fact }) => fact));
    const concerned = Object.values(knowledge.facts).filter(({ scope }) =>
      ['law', 'all', guide.carrier].includes(scope),
    );
    expect(concerned.length).toBeGreaterThan(80);
    expect(concerned.filter(({ id }) => here.has(id) === left.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('has nothing of another carrier as its own', () => {
    const foreign = guide.sections
      .flatMap(({ own, all }) => [...own, ...all])
      .flatMap(({ from }) => from)
      .filter((id) => !['law', 'all', guide.carrier].includes(knowledge.facts[id]?.scope ?? ''));
    expect(foreign).toEqual([]);
  });

  test('says of each statement where and when it was read, and how to check what is weak', () => {
    for (const { from, sources, checked, confidence, checks } of stated(guide)) {
      expect(from.length, from.join()).toBeGreaterThan(0);
      expect(sources.length, from.join()).toBeGreaterThan(0);
      expect(checked <= today, from.join()).toBe(true);
      if (confidence === 'low' || confidence === 'disputed') expect(checks.length, from.join()).toBeGreaterThan(0);
    }
  });

  test.each(languages)('can be said in %s', (lang) => {
    expect(() => localise(knowledge, lang, guide)).not.toThrow();
  });

  test('is to be checked first after a shelf life, and not before', () => {
    const { first = '', law = '' } = guide.freshUntil;
    expect(first > today && law > first).toBe(true);
    expect(stated(guide).some(({ stale }) => stale)).toBe(false);
    const onLast = guideOf(knowledge, guide.carrier, first);
    expect(stated(onLast).some(({ stale }) => stale)).toBe(false);
    const after = guideOf(knowledge, guide.carrier, dayAfter(first));
    expect(stated(after).some(({ stale }) => stale)).toBe(true);
    expect(after.freshUntil.first).not.toBe(first);
  });

  test('after twice its shelf life nothing is shown, and each fact says why', () => {
    const late = guideOf(knowledge, guide.carrier, '2030-01-01');
    expect(stated(late)).toEqual([]);
    expect(late.freshUntil).toEqual({});
    expect(new Set(late.left.map(({ why }) => why))).toEqual(new Set(['withheld']));
  });
});

const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
const t2 = (changed: Knowledge, day = today) => guideOf(changed, 't2', day);
const where = (guide: Guide) => guide.sections.find(({ id }) => id === 'where');

test('a statement is as weak as the weakest on which it rests', () => {
  const before = t2(knowledge).answer;
  expect(before?.confidence).toBe('high');
  const verify = { to: 't2', ask: 'Which documents?' };
  const after = t2(withFact('t2-term-docs', { confidence: 'low', verify })).answer;
  expect(after?.confidence).toBe('low');
  expect(after?.checks).toEqual([{ to: 't2', ask: { say: 'ask.t2-term-docs' } }]);
});

test('a statement is not made where one of its facts is withheld, retired or gone', () => {
  const changes: Partial<Fact>[] = [{ checked: '2020-01-01' }, { retired: { why: 'It changed.' } }];
  for (const change of changes) expect(t2(withFact('t2-term-docs', change)).answer).toBeUndefined();
  const { 't2-term-docs': _gone, ...facts } = knowledge.facts;
  expect(t2({ ...knowledge, facts }).answer).toBeUndefined();
  expect(t2(withFact('t2-term-docs', { retired: { why: 'It changed.' } })).left).toContainEqual({
    fact: 't2-term-docs',
    why: 'retired',
  });
});

test('what was read long ago is said to be old, with its day', () => {
  const guide = t2(withFact('t2-term-shop', { checked: '2026-01-01' }));
  expect(guide.answer).toMatchObject({ stale: true, checked: '2026-01-01' });
  expect(where(guide)?.own.find(({ from }) => from.includes('t2-term-shop'))?.stale).toBe(true);
});

test('of several days the oldest is named', () => {
  for (const id of ['t2-term-shop', 't2-term-docs'])
    expect(t2(withFact(id, { checked: '2026-10-01' })).answer?.checked).toBe('2026-10-01');
});

test('what nobody was read for is marked so', () => {
  const hearsay = stated(t2(knowledge)).filter((one) => one.hearsay);
  expect([...new Set(hearsay.flatMap(({ from }) => from))].sort()).toEqual([
    'tone-blocked',
    'tone-not-served',
    'tone-off',
    'tone-rings',
    'tone-stranger',
  ]);
});

test('the surest comes first', () => {
  expect(where(t2(knowledge))?.own.map(({ confidence }) => confidence)).toEqual(['high', 'medium', 'medium']);
});

test('where nothing is known of the ways of a carrier, that is said', () => {
  const unknown = (id: string) =>
    guides.filter(({ sections }) => sections.some((section) => section.id === id && section.ownUnknown));
  expect(unknown('refund').map(({ carrier }) => carrier)).toEqual(['tmobile']);
  expect(unknown('abroad').map(({ carrier }) => carrier)).toEqual(['mts', 'yota', 'tmobile']);
  expect(unknown('law')).toEqual([]);
});

test('a number that nobody has checked stands in no statement', () => {
  const hidden = guides.flatMap(({ left }) => left).filter(({ why }) => why === 'hidden-number');
  expect(hidden.map(({ fact }) => fact)).toEqual(['yota-hot', 'tm-hot']);
});

test('every claim of the copied guides is answered to whom it concerns, once', () => {
  const placed = outline.flatMap(({ claims = [] }) => claims);
  expect([...placed].sort()).toEqual(Object.keys(knowledge.guide).sort());
  expect(Object.values(knowledge.guide).filter((claim) => !isUnderstood(claim))).toEqual([]);
  for (const { carrier, sections } of guides) {
    const due = placed.filter((id) => claimsOf[id]?.includes(carrier) ?? true);
    expect(sections.flatMap(({ claims }) => claims).map(({ from }) => from[0])).toEqual(due);
  }
});

test('what the outline names exists', () => {
  const facts = [
    ...Object.keys(leftOut),
    ...outline.flatMap(({ points = {}, days = {} }) => [
      ...Object.values(points).flat(),
      ...Object.values(days).map(([fact]) => fact),
    ]),
  ];
  expect(facts.filter((id) => knowledge.facts[id] === undefined)).toEqual([]);
  const phrases = outline.flatMap((section) => section.phrases ?? []);
  expect(phrases.filter((id) => knowledge.phrases[id] === undefined)).toEqual([]);
  for (const { mistakes, words } of guides) expect([mistakes.length, words.length]).toEqual([5, 4]);
});
