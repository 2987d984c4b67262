import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { formatters, writeList, writeNumber, writeSentences } from './formats.ts';
import { languages } from './text.ts';

const numbers = [0, 1, 2, 5, 11, 21, 100, 999, 1000, 1001, 12_345, 1_234_567.5, 0.5, 12.25, -1, -1000];

test.each(languages)('in %s numbers are written as the browser writes them', (lang) => {
  for (const value of numbers) {
    expect(writeNumber(lang, value, 0)).toBe(new Intl.NumberFormat(lang).format(value));
    expect(writeNumber(lang, value, 2)).toBe(new Intl.NumberFormat(lang, { minimumFractionDigits: 2 }).format(value));
  }
});

test.each(languages)('in %s the library says with these formats what it says with its own', (lang) => {
  const source =
    '{n, plural, one {# one} few {# few} many {# many} other {# other}} {n, selectordinal, other {#th}} {n, number} {n, number, percent} {n, date}';
  for (const n of numbers)
    expect(new IntlMessageFormat(source, lang, undefined, { formatters }).format({ n })).toBe(
      new IntlMessageFormat(source, lang).format({ n }),
    );
});

test.each(languages)('in %s lists are joined as the browser joins them', (lang) => {
  const items = ['Сбербанк', 'VK', '微信', 'Gosuslugi', 'Т-Банк'];
  for (let length = 0; length <= items.length; length++)
    expect(writeList(lang, items.slice(0, length))).toBe(
      new Intl.ListFormat(lang, { type: 'conjunction' }).format(items.slice(0, length)),
    );
});

test.each([
  ['ru', 'Да. Нет.'],
  ['en', 'Да. Нет.'],
  ['zh', 'Да.Нет.'],
] as const)('sentences in %s', (lang, words) => {
  expect(writeSentences(lang, ['Да.', 'Нет.'])).toBe(words);
});
