import { expect, test } from 'vitest';
import type { Knowledge } from './knowledge.ts';
import { loadKnowledge } from './load.node.ts';
import { join, nothingKnown, type PartFile, partNames, partsOf } from './parts.ts';
import { languages } from './text.ts';

const whole = loadKnowledge(new URL('../dist/knowledge.json', import.meta.url));
const parts = partsOf(whole);
const files: readonly PartFile[] = partNames.flatMap((part) => [
  part,
  ...languages.map((lang): PartFile => `${part}.${lang}`),
]);
const joined = (names: readonly PartFile[]): Knowledge => {
  const known = nothingKnown();
  for (const name of names) join(known, structuredClone(parts[name] ?? {}));
  return known;
};
/** Kinds and ids as they stand: decisions that go through all records go through them in this order. */
const order = (known: Knowledge) =>
  Object.entries(known)
    .filter(([kind]) => !['texts', 'version', 'numbering'].includes(kind))
    .map(([kind, records]) => [kind, Object.keys(records)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

test('all parts together are the whole, and nothing of it is in two', () => {
  expect(joined(files)).toEqual(whole);
  const leaves = (value: unknown): number =>
    Object.values(value as Record<string, Record<string, Record<string, unknown>>>).reduce(
      (sum, records) => sum + (typeof records === 'string' ? 1 : Object.values(records).flatMap(Object.keys).length),
      0,
    );
  expect(Object.values(parts).reduce((sum, part) => sum + leaves(part), 0)).toBe(leaves(whole));
});

test.each([
  ['as they are listed', files],
  ['a language that comes later', [...files.filter((name) => !name.endsWith('.zh')), ...files]],
  ['the middle ones turned round', [...files.slice(0, 4), ...files.slice(4, -4).reverse(), ...files.slice(-4)]],
] as const)('records stand in the order of the whole: %s', (_how, names) => {
  expect(order(joined(names))).toEqual(order(whole));
});

test('every part has a file, and no file is of no part', () => {
  expect(Object.keys(parts).filter((name) => !files.includes(name as PartFile))).toEqual([]);
  for (const name of partNames) expect(Object.keys(parts).some((file) => file.split('.')[0] === name)).toBe(true);
});

test('the words of a part come in one language, beside them what is said in Russian to all', () => {
  for (const [name, part] of Object.entries(parts)) {
    const [, lang] = name.split('.');
    for (const [id, words] of Object.entries((part as Partial<Knowledge>).texts ?? {})) {
      const spoken = Object.keys(words);
      if (lang !== undefined) expect([id, ...spoken]).toEqual([id, lang]);
      else if (/^(format|paper\.(poster|leaflet|leavers-sheet))\./.test(id)) expect(spoken).toEqual(languages);
      else expect([id, ...spoken]).toEqual([id, 'ru']);
    }
  }
});
