import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkAll, exportFiles, show, stale } from './atlas.ts';
import { loadKnowledge } from './load.node.ts';
import { kindNames, kinds } from './records/kinds.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../dist/knowledge.json', import.meta.url)));
const all = kindNames.reduce((sum, kind) => sum + Object.keys(knowledge[kind]).length, 0);

/** The knowledge with one field of one fact changed. */
const withFact = (id: string, change: object) => {
  const fact = knowledge.facts[id];
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return { ...knowledge, facts: { ...knowledge.facts, [id]: { ...fact, ...change } } };
};

describe('check', () => {
  test('looks at every record and finds nothing', () => {
    expect(checkAll(knowledge, '2026-11-24')).toEqual({ records: all, checked: all, findings: [] });
  });
  test.each([
    ['a grade that is not earned', { confidence: 'high', sources: [{ url: null, kind: 'guide' }] }, 'grade-earned'],
    ['a check in the future', { checked: '2027-01-01' }, 'dates-exist'],
    ['a wrong shelf', { shelf: 'words' }, 'shelf-set'],
  ])('%s is found and named', (_what, change, check) => {
    const { findings } = checkAll(withFact('law-refund-30d', change), '2026-11-24');
    expect(findings).toMatchObject([{ check, record: 'facts/law-refund-30d' }]);
  });
});

describe('stale', () => {
  test.each([
    ['2026-11-22', 0],
    ['2027-05-22', 0],
  ])('on %s nothing is stale', (today, count) => {
    expect(stale(knowledge, today).findings.length).toBe(count);
  });
  test('after half a year channels are warned about, the law is not', () => {
    const { findings, records } = stale(knowledge, '2027-05-23');
    expect(records).toBe(all);
    expect(new Set(findings.map(({ state }) => state))).toEqual(new Set(['warned']));
    const names = findings.map(({ record }) => record);
    expect(names).toContain('hotlines/sberbank');
    expect(names).not.toContain('facts/law-refund-30d');
    expect(names.some((name) => name.startsWith('phrases/') || name.startsWith('calendar/'))).toBe(false);
  });
  test('after a year and a day the withheld come first', () => {
    const states = stale(knowledge, '2027-11-23').findings.map(({ state }) => state);
    expect(states).toEqual([...states].sort().reverse());
    expect(new Set(states)).toEqual(new Set(['withheld', 'warned']));
  });
});

test.each([
  ['law-refund-30d', ['facts']],
  ['sberbank', ['services', 'recipes', 'hotlines']],
  ['mts', ['services', 'recipes', 'carriers', 'hotlines']],
  ['2026', ['calendar']],
  ['nowhere', []],
  ['constructor', []],
])('show %s', (id, found) => {
  expect(show(knowledge, id).map(({ kind }) => kind)).toEqual(found);
});

describe('export', () => {
  const files = new Map(exportFiles(knowledge).map(({ path, content }) => [path, JSON.parse(content)]));
  test('names its licence, its day and its counts', () => {
    expect(files.get('about.json')).toMatchObject({
      version: '2026-11-24',
      licence: 'CC0-1.0',
      records: { facts: 190 },
    });
  });
  test.each(kindNames)('%s: whole, fits the schema beside it', (kind) => {
    expect(files.get(`${kind}.json`)).toEqual(Object.values(knowledge[kind]));
    expect(files.get(`schemas/${kind}.json`)).toEqual(z.toJSONSchema(kinds[kind]));
  });
});
