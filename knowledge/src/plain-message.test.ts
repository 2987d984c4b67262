import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { loadKnowledge } from './load.node.ts';
import { plainMessage } from './plain-message.ts';
import { languages } from './text.ts';

const { texts } = loadKnowledge(new URL('../dist/knowledge.json', import.meta.url));
const library = (source: string, lang: string) => new IntlMessageFormat(source, lang, undefined, { ignoreTag: true });

test.each(languages)('every plain text in %s is said as the library says it', (lang) => {
  const plain = Object.values(texts)
    .map((words) => words[lang])
    .filter((words) => words !== undefined && plainMessage(words) !== undefined);
  expect(plain.length).toBeGreaterThan(1000);
  for (const source of plain as string[]) {
    const places = [...source.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const values = Object.fromEntries(places.map((name, index) => [name, index % 2 === 0 ? `<{'${name}'}>` : 1234567]));
    expect(plainMessage(source)?.format(values)).toBe(String(library(source, lang).format(values)));
  }
});

test.each([
  ['a plural', '{n, plural, one {# day} other {# days}}'],
  ['a choice', '{who, select, self {you} other {they}}'],
  ['a number with a format', '{n, number}'],
  ['a place with spaces', 'Hello, { who }'],
  ['a quoted brace', "'{who}'"],
  ['an apostrophe', "Don't"],
  ['a brace that is left open', 'Hello, {who'],
])('%s is left to the library', (_what, source) => {
  expect(plainMessage(source)).toBeUndefined();
});

test('a place without a value is a fault of the caller, as it is for the library', () => {
  expect(() => plainMessage('Hello, {who}.')?.format({})).toThrow('{who}');
  expect(() => library('Hello, {who}.', 'en').format({})).toThrow('who');
});
