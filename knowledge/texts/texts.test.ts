import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';

type Message = Record<string, string>;
type Node = ReturnType<IntlMessageFormat['getAst']>[number];

/** The parser's number for plain words, the one kind of node whose value is no place. */
const literal = 0;
const languages = ['ru', 'en', 'zh'] as const;
const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const catalogue = new Map<string, Record<string, Message>>(
  files.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]),
);
const everywhere = [...catalogue.values()].flatMap((records) => Object.entries(records));
const ofArea = (name: string): [string, Message][] => Object.entries(catalogue.get(name) ?? {});
const worldly = ['facts.json', 'recipes.json', 'hotlines.json', 'services.json'].flatMap(ofArea);

/** The ids whose message breaks the rule: a failing test names them all at once. */
const breaking = (records: [string, Message][], rule: (message: Message, id: string) => boolean): string[] =>
  records.filter(([id, message]) => rule(message, id)).map(([id]) => id);

/** Names of the places of a message, those inside plurals and selects included; throws when it does not compile. */
function placesOf(message: string, lang: string): string[] {
  const found = new Set<string>();
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if ('options' in node) for (const option of Object.values(node.options)) walk(option.value);
      if ('children' in node) walk(node.children);
      if (node.type !== literal && 'value' in node) found.add(String(node.value));
    }
  };
  walk(new IntlMessageFormat(message, lang).getAst());
  return [...found].sort();
}

/** How a month is written in English and in Russian, January first; "May" only before a number. */
const months = [
  'Jan(?:uary)?|январ[яьею]',
  'Feb(?:ruary)?|феврал[яьею]',
  'Mar(?:ch)?|март[аеу]?',
  'Apr(?:il)?|апрел[яьею]',
  'May(?= \\d)|ма[яею]',
  'June?|июн[яьею]',
  'July?|июл[яьею]',
  'Aug(?:ust)?|август[аеу]?',
  'Sept?(?:ember)?|сентябр[яьею]',
  'Oct(?:ober)?|октябр[яьею]',
  'Nov(?:ember)?|ноябр[яьею]',
  'Dec(?:ember)?|декабр[яьею]',
].map((names) => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'gu'));

/**
 * The numbers of a sentence, sorted, written one way whatever the language: 30,000 = 30 000, 3,3 = 3.3,
 * 4.5 million = 4,5 млн = 450 万, a month by name is its number, 24.01.2024 is 24, 1, 2024.
 * Digits inside a name (T2, Q4, 2-Step) are not numbers.
 */
function numbersOf(sentence: string, lang: string): string[] {
  let plain = sentence.replace(/2-step/gi, '').replace(/(\d)[, \u00a0](?=\d{3}(?!\d))/g, '$1');
  if (lang === 'ru') plain = plain.replace(/(\d),(?=\d)/g, '$1.');
  plain = plain.replace(/\b0?(\d+)\.0?(\d+)\.(\d{4})/g, '$1 $2 $3');
  plain = plain.replace(/(\d+(?:\.\d+)?) ?(million|млн|万)/g, (_, digits: string, unit: string) =>
    String(Math.round(Number(digits) * (unit === '万' ? 1e4 : 1e6))),
  );
  for (const [index, name] of months.entries()) plain = plain.replace(name, ` ${index + 1} `);
  return (plain.match(/(?<![\p{L}\d])\d+(?:\.\d+)?/gu) ?? []).sort();
}

describe('the numbers of a sentence', () => {
  test.each([
    ['en', 'fine 30,000 to 50,000 RUB', ['30000', '50000']],
    ['ru', 'штраф от 30\u00a0000 до 50\u00a0000\u00a0₽', ['30000', '50000']],
    ['ru', '4,5 млн к декабрю 2025 года', ['12', '2025', '4500000']],
    ['zh', '2025 年 12 月，450 万人', ['12', '2025', '4500000']],
    ['en', 'decree 59 of 24.01.2024 on T2', ['1', '2024', '24', '59']],
    ['zh', '2024 年 1 月 24 日第 59 号', ['1', '2024', '24', '59']],
    ['ru', '3,3 ₽ в день', ['3.3']],
  ])('%s: %s', (lang, sentence, numbers) => {
    expect(numbersOf(sentence, lang)).toEqual(numbers);
  });
});

describe('every text', () => {
  test('there are texts of every area of the world', () => {
    expect(files).toEqual(expect.arrayContaining(['facts.json', 'hotlines.json', 'recipes.json', 'services.json']));
    expect(ofArea('facts.json').length).toBeGreaterThan(0);
  });

  test('speaks exactly the three languages, and none is blank', () => {
    const rule = (message: Message) =>
      Object.keys(message).sort().join() !== 'en,ru,zh' || Object.values(message).some((words) => words.trim() === '');
    expect(breaking(everywhere, rule)).toEqual([]);
  });

  test('compiles, with the same places in every language', () => {
    const rule = (message: Message) =>
      new Set(languages.map((lang) => placesOf(message[lang] ?? '', lang).join())).size !== 1;
    expect(breaking(everywhere, rule)).toEqual([]);
  });

  test('has no half-width punctuation after a Chinese character', () => {
    expect(breaking(everywhere, (message) => /\p{Script=Han}[,;:?!]/u.test(message.zh ?? ''))).toEqual([]);
  });
});

describe('texts about the world', () => {
  const isName = (id: string) => /^service\..+\.name$/.test(id);

  test('are Russian in Russian', () => {
    const rule = (message: Message, id: string) => !isName(id) && !/\p{Script=Cyrillic}/u.test(message.ru ?? '');
    expect(breaking(worldly, rule)).toEqual([]);
  });

  test('are Chinese in Chinese', () => {
    const rule = (message: Message, id: string) => !isName(id) && !/\p{Script=Han}/u.test(message.zh ?? '');
    expect(breaking(worldly, rule)).toEqual([]);
  });

  test('keep every number', () => {
    const rule = (message: Message, id: string) =>
      !isName(id) && new Set(languages.map((lang) => numbersOf(message[lang] ?? '', lang).join(' '))).size !== 1;
    expect(breaking(worldly, rule)).toEqual([]);
  });
});
