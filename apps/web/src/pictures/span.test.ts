import type { Lang, TextValue } from '@otboy/knowledge';
import { describe, expect, test } from 'vitest';
import { span } from './span.ts';

const months: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  ru: { 1: 'января', 2: 'февраля', 11: 'ноября', 12: 'декабря' },
  en: { 1: 'January', 2: 'February', 11: 'November', 12: 'December' },
  zh: {},
};
/** Writes single days as the texts of the knowledge do. */
function deskIn(lang: Lang) {
  const short = (day: string, month: string) =>
    lang === 'zh' ? `${month}月${day}日` : `${day} ${months[lang][month]}`;
  const long = (date: string) => {
    const [year, month, day] = date.split('-').map((part) => String(Number(part)));
    const words = short(day ?? '', month ?? '');
    return lang === 'zh' ? `${year}年${words}` : `${words} ${year}${lang === 'ru' ? ' г.' : ''}`;
  };
  return {
    today: '2026-11-30',
    lang,
    say: (value: TextValue) => long((value as { date: string }).date),
    t: (_id: string, places: Readonly<Record<string, TextValue>> = {}) =>
      short(String(places.day), String(places.month)),
  };
}

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
