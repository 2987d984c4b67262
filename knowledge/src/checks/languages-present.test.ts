import { expect, test } from 'vitest';
import { languagesPresent } from './languages-present.ts';

const run = (ru: string, en: string, zh: string) =>
  languagesPresent.run({ records: [], texts: { a: { ru, en, zh } }, today: '2026-11-24' });

test.each([
  ['three languages, the same places', 'До {date}', 'By {date}', '{date}之前', 0],
  [
    'plural forms differ, places do not',
    '{n, plural, one {# день} few {# дня} other {# дней}}',
    '{n, plural, one {# day} other {# days}}',
    '{n, plural, other {# 天}}',
    0,
  ],
  ['a language is missing', 'Да', 'Yes', '', 1],
  ['a place is missing', 'До {date}', 'By {date}', '之前', 1],
  ['does not compile', 'До {date', 'By {date}', '{date}之前', 1],
])('%s', (_name, ru, en, zh, found) => {
  expect(run(ru, en, zh).length).toBe(found);
});
