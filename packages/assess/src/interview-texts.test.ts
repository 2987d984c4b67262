import { readFileSync } from 'node:fs';
import { type AnswerId, answers } from '@otboy/casefile';
import { describe, expect, test } from 'vitest';
import { alternativeCodes } from './alternative.ts';
import { question } from './interview.ts';

type Message = Readonly<Record<'ru' | 'en' | 'zh', string>>;

const languages = ['ru', 'en', 'zh'] as const;
const read = (area: string): Record<string, Message> =>
  JSON.parse(readFileSync(new URL(`../../../knowledge/texts/${area}.json`, import.meta.url), 'utf8'));
const questions = read('questions');
const alternatives = read('alternatives');

const ids = Object.keys(answers.shape) as AnswerId[];
const choices = ids.flatMap((id) => (question(id).choices ?? []).map(({ value }) => `answer.${id}.${value}`));
const parts = ['title', 'text', 'cost', 'risk'];
const said = (id: string): Message => questions[id] ?? alternatives[id] ?? { ru: '', en: '', zh: '' };

/** Where words stand that must not, one `id lang` each: a failing test names them all at once. */
const saying = (words: RegExp, records: Record<string, Message>): string[] =>
  Object.entries(records).flatMap(([id, message]) =>
    languages.filter((lang) => words.test(message[lang])).map((lang) => `${id} ${lang}`),
  );

describe('the catalogue of the interview', () => {
  test('holds a question, a reason and a label for everything the case asks, and nothing else', () => {
    const expected = [
      ...ids.flatMap((id) => [`question.${id}`, `question.${id}.why`]),
      ...ids.flatMap((id) => question(id).hint?.say ?? []),
      ...choices,
      ...['answer.yes', 'answer.no', 'answer.dont-know'],
    ];
    expect(Object.keys(questions).sort()).toEqual(expected.sort());
  });

  test('holds the four texts of every alternative, and nothing else', () => {
    const expected = alternativeCodes.flatMap((code) => parts.map((part) => `alternative.${code}.${part}`));
    expect(Object.keys(alternatives).sort()).toEqual(expected.sort());
  });

  test.each(languages)('asks once a question and only explains the reason (%s)', (lang) => {
    const asks = (id: string) => said(id)[lang].match(/[?？]/g)?.length ?? 0;
    expect(ids.filter((id) => asks(`question.${id}`) !== 1 || asks(`question.${id}.why`) !== 0)).toEqual([]);
    // Whatever else is said with a question is its hint.
    expect(ids.filter((id) => !/[?？]$/.test(said(`question.${id}`)[lang]))).toEqual([]);
  });

  test.each(languages)('gives no two choices of a question the same label (%s)', (lang) => {
    const labels = (id: AnswerId) =>
      (question(id).choices ?? []).map(({ value }) => said(`answer.${id}.${value}`)[lang]);
    expect(ids.filter((id) => new Set(labels(id)).size !== labels(id).length)).toEqual([]);
  });

  test.each([
    ['ru', /рубл/],
    ['en', /rouble/],
    ['zh', /卢布/],
  ] as const)('says roubles wherever money is asked for (%s)', (lang, unit) => {
    const money = ids.filter((id) => question(id).kind === 'money');
    expect(money.filter((id) => !unit.test(said(`question.${id}`)[lang]))).toEqual([]);
    expect(money).not.toEqual([]);
  });

  test.each([
    ['ru', /\sд(?:ень|ня)/],
    ['en', /\bday\b/],
    ['zh', /哪天/],
  ] as const)('says the day wherever a date is asked for (%s)', (lang, unit) => {
    const dates = ids.filter((id) => question(id).kind === 'date');
    expect(dates.filter((id) => !unit.test(said(`question.${id}`)[lang]))).toEqual([]);
    expect(dates).not.toEqual([]);
  });
});

describe('words that would mislead', () => {
  const of = (code: string) =>
    Object.fromEntries(Object.entries(alternatives).filter(([id]) => id.startsWith(`alternative.${code}.`)));

  test('a number that lapses is never called closed', () => {
    expect(saying(/закрыт(?!и)|расторгнут|cancelled|\bclosed\b|注销/i, of('let-lapse'))).toEqual([]);
  });

  test('a blocked or suspended number is 停机, an ended contract is not', () => {
    const stopped = ['blocked', 'suspended', 'ended'].map((state) => said(`answer.lineState.${state}`).zh);
    expect(stopped.map((zh) => [zh.includes('停机'), zh.includes('注销')])).toEqual([
      [true, false],
      [true, false],
      [false, false],
    ]);
  });

  test('no friend is named as a keeper of the card', () => {
    expect(saying(/друзь|друг[уа]?(?!\p{L})|\bfriends?\b|朋友/iu, { ...questions, ...alternatives })).toEqual([]);
  });
});
