import { expect, test } from 'vitest';
import { fileIsItsId } from './file-is-its-id.ts';

const run = (...records: { kind: string; record: { id: string } }[]) =>
  fileIsItsId.run({ records, texts: {}, today: '2026-11-24' });

test('two kinds may share an id: a service and its recipe', () => {
  expect(run({ kind: 'services', record: { id: 'a' } }, { kind: 'recipes', record: { id: 'a' } })).toEqual([]);
});

test('two records of a kind may not', () => {
  expect(run({ kind: 'services', record: { id: 'a' } }, { kind: 'services', record: { id: 'a' } }).length).toBe(1);
});
