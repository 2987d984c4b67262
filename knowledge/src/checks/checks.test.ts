import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindNames, kinds } from '../records/kinds.ts';
import { readRecords, readTexts } from '../records.node.ts';
import { say } from '../say.ts';
import { checks, findingsOf } from './index.ts';

const room = new URL('../../', import.meta.url);
const read = readRecords();
const records = kindNames.flatMap((kind) => read[kind].map(({ value }) => ({ kind, record: value })));

/** Counted by the folders alone, apart from the reader, so that a glob that misses files cannot hide. */
const filesOnDisk = kindNames.flatMap((kind) =>
  readdirSync(new URL(`${kind}/`, room), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  ),
);

describe('the records of this room', () => {
  test('as many are checked as exist', () => {
    expect(records.length).toBe(filesOnDisk.length);
  });

  test.each(kindNames)('%s: every file fits its schema and is named by its id', (kind) => {
    const wrong = read[kind].filter(
      ({ file, value }) => !kinds[kind].safeParse(value).success || basename(file) !== `${value.id}.json`,
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
    expect(read[kind].length).toBeGreaterThan(0);
  });

  test('no check finds anything', () => {
    expect(findingsOf({ records, texts: readTexts(), today: '2026-11-24' })).toEqual([]);
  });

  test('every fact is said in three languages, and English says what the fact claims', () => {
    const texts = readTexts();
    const said = (id: string) => say({ texts, services: {}, carriers: {} }, 'en', { say: id });
    const differing = read.facts.filter(({ value }) => said(`fact.${value.id}`) !== value['claim']);
    expect(differing.map(({ value }) => value.id)).toEqual([]);
  });
});

test('every check has its own file and its own test', () => {
  const files = readdirSync(new URL('./', import.meta.url));
  for (const { id } of checks) expect(files).toEqual(expect.arrayContaining([`${id}.ts`, `${id}.test.ts`]));
});
