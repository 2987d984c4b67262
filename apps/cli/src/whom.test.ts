import { type Lang, say } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { phoneTexts, whom } from './whom.ts';

const knowledge = loadKnowledge(new URL('../../../knowledge/dist/knowledge.json', import.meta.url).pathname);
const desk = { knowledge, today: '2026-11-24' };
const name = (to: string, lang: Lang) => say(knowledge, lang, whom(desk, to).name);
const lines = (to: string, today = desk.today) =>
  phoneTexts(whom({ ...desk, today }, to)).map((line) => say(knowledge, 'en', line));

describe('whom to ask', () => {
  test.each([
    ['mts', 'МТС', 'MTS', 'MTS'],
    ['other', 'Ваш оператор', 'Your carrier', '您的运营商'],
    ['gosuslugi', 'Госуслуги', 'Gosuslugi', '俄罗斯国家服务平台（Госуслуги）'],
    ['pravo.gov.ru', 'pravo.gov.ru', 'pravo.gov.ru', 'pravo.gov.ru'],
  ])('%s', (to, ru, en, zh) => {
    expect([name(to, 'ru'), name(to, 'en'), name(to, 'zh')]).toEqual([ru, en, zh]);
  });

  test.each(['law', 'all'])('%s is no person: the text of the law', (to) =>
    expect(name(to, 'en')).toMatch(/official text of the law/),
  );

  test('every carrier and every `verify.to` of a fact has a name', () => {
    const asked = Object.values(knowledge.facts).flatMap(({ verify }) => (verify === undefined ? [] : [verify.to]));
    for (const to of new Set([...Object.keys(knowledge.carriers), ...asked]))
      for (const lang of ['ru', 'en', 'zh'] as const) expect(name(to, lang), to).toMatch(/\S/);
  });
});

describe('how to reach them', () => {
  test('numbers for home and abroad, each with its grade and its day', () => {
    expect(lines('mts')).toEqual([
      '0890, from a number of this carrier (several sources, checked on 22 November 2026)',
      '8 800 250-08-90, from any phone in Russia (several sources, checked on 22 November 2026)',
      '+7 495 766-01-66, from abroad (several sources, checked on 22 November 2026)',
    ]);
  });

  test('a number that has to be compared first says so; one that nobody has checked is not shown', () => {
    const said = lines('megafon').join('\n');
    expect(said).toMatch(/8 800 550-05-00.*compare/);
    expect(said).not.toContain('926 111');
    expect(said).toMatch(/No number for calls from abroad/);
    expect(lines('yota')).toEqual([expect.stringMatching(/No hotline number was checked/)]);
  });

  test('past its shelf life a number says so, then it is withheld', () => {
    expect(lines('mts', '2027-08-01').join('\n')).toMatch(/0890.*was so on 22 November 2026, check/);
    expect(lines('mts', '2028-08-01')).toEqual([expect.stringMatching(/No hotline number was checked/)]);
  });

  test('who is no carrier has no missing number', () => expect(lines('law')).toEqual([]));
});
