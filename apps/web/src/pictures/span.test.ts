import { fileURLToPath } from 'node:url';
import { type Lang, say, type TextValue, text } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { span } from './span.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../../knowledge/dist/knowledge.json', import.meta.url)));
const deskIn = (lang: Lang) => ({
  today: '2026-11-30',
  lang,
  say: (value: TextValue) => say(knowledge, lang, value),
  t: (id: string, places?: Readonly<Record<string, TextValue>>) => say(knowledge, lang, text(id, places)),
});

const cases = [
  ['2026-12-29', '2026-12-29', { ru: '29 декабря', en: '29 December', zh: '12月29日' }],
  ['2026-12-01', '2026-12-09', { ru: '1–9 декабря', en: '1–9 December', zh: '12月1日至9日' }],
  [
    '2026-11-29',
    '2026-12-03',
    { ru: '29 ноября – 3 декабря', en: '29 November – 3 December', zh: '11月29日至12月3日' },
  ],
  ['2027-01-29', '2027-01-30', { ru: '29–30 января 2027 г.', en: '29–30 January 2027', zh: '2027年1月29日至30日' }],
  [
    '2027-01-29',
    '2027-02-03',
    { ru: '29 января – 3 февраля 2027 г.', en: '29 January – 3 February 2027', zh: '2027年1月29日至2月3日' },
  ],
  [
    '2026-12-29',
    '2027-01-03',
    {
      ru: '29 декабря 2026 г. – 3 января 2027 г.',
      en: '29 December 2026 – 3 January 2027',
      zh: '2026年12月29日至2027年1月3日',
    },
  ],
] as const;

describe('days from and to', () => {
  for (const [from, to, words] of cases)
    for (const lang of ['ru', 'en', 'zh'] as const)
      test(`${from} to ${to}, ${lang}`, () => {
        expect(span(deskIn(lang), from, to)).toBe(words[lang]);
      });
});
