import { describe, expect, it } from 'vitest';
import format from '../texts/format.json' with { type: 'json' };
import { localise, type Sayable, say } from './say.ts';
import { type Lang, type TextValue, text } from './text.ts';

const named = (id: string, names: { ru?: string; en: string; zh?: string }) => ({ id, names }) as never;

const knowledge: Sayable = {
  texts: {
    ...format,
    greet: { ru: 'Здравствуйте, {who}!', en: "Hello, {who}. Don't hurry.", zh: '您好，{who}！' },
    days: {
      ru: '{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
      en: '{n, plural, one {# day} other {# days}}',
      zh: '{n} 天',
    },
    refuses: { ru: '{who} откажет', en: '{who} refuses', zh: '如果 {who} 拒绝' },
    until: { ru: 'До {day}.', en: 'Until {day}.', zh: '到{day}。' },
    outer: { ru: 'Итак: {inner}', en: 'So: {inner}', zh: '因此：{inner}' },
    'service.bank-c.name': { ru: 'Банк В', en: 'Bank C', zh: '丙银行' },
  },
  services: {
    'bank-a': named('bank-a', { ru: 'Банк А', en: 'Bank A', zh: '甲银行' }),
    'bank-b': named('bank-b', { en: 'Bank B' }),
    'bank-c': named('bank-c', { ru: 'Банк В', en: 'Bank C' }),
  },
  carriers: { mts: named('mts', { ru: 'МТС', en: 'MTS' }) },
};

describe('say', () => {
  const cases: [what: string, lang: Lang, value: TextValue, said: string][] = [
    ['a string as it is', 'ru', 'как есть', 'как есть'],
    ['a number without grouping', 'ru', 2026, '2026'],
    ['a place', 'ru', text('greet', { who: 'Ли' }), 'Здравствуйте, Ли!'],
    ['an apostrophe', 'en', text('greet', { who: 'Li' }), "Hello, Li. Don't hurry."],
    ['a plural, one', 'ru', text('days', { n: 21 }), '21 день'],
    ['a plural, few', 'ru', text('days', { n: 3 }), '3 дня'],
    ['a plural, many', 'ru', text('days', { n: 11 }), '11 дней'],
    ['a text inside a text', 'zh', text('outer', { inner: text('greet', { who: '李' }) }), '因此：您好，李！'],
    ['a date in Russian', 'ru', { date: '2026-12-01' }, '1 декабря 2026 г.'],
    [
      'a date that ends a Russian sentence',
      'ru',
      text('until', { day: { date: '2026-12-01' } }),
      'До 1 декабря 2026 г.',
    ],
    ['a Chinese name in a Chinese place', 'zh', text('refuses', { who: { service: 'bank-a' } }), '如果甲银行拒绝'],
    ['a Latin name in a Chinese place', 'zh', text('refuses', { who: { service: 'bank-b' } }), '如果 Bank B 拒绝'],
    ['a date in English', 'en', { date: '2026-12-01' }, '1 December 2026'],
    ['a date in Chinese', 'zh', { date: '2026-12-01' }, '2026年12月1日'],
    ['kopecks', 'ru', { kopecks: 41250 }, '412,50\u00a0₽'],
    ['whole roubles', 'ru', { kopecks: 41200 }, '412\u00a0₽'],
    ['a single kopeck', 'en', { kopecks: 1 }, '0.01\u00a0₽'],
    ['a debt', 'ru', { kopecks: -123456789 }, '\u22121\u00a0234\u00a0567,89\u00a0₽'],
    ['money in Chinese', 'zh', { kopecks: 123456700 }, '1,234,567\u00a0卢布'],
    ['a service by language', 'zh', { service: 'bank-a' }, '甲银行'],
    ['a service without a Chinese name', 'zh', { service: 'bank-b' }, 'Bank B'],
    ['a service without a Russian name', 'ru', { service: 'bank-b' }, 'Bank B'],
    ['a service whose Chinese name is a text', 'zh', { service: 'bank-c' }, '丙银行'],
    ['a carrier', 'ru', { carrier: 'mts' }, 'МТС'],
    ['a carrier without a Chinese name', 'zh', { carrier: 'mts' }, 'MTS'],
    ['a list in Russian', 'ru', { list: ['а', 'б', { carrier: 'mts' }] }, 'а, б и МТС'],
    ['a list in Chinese', 'zh', { list: ['甲', '乙', '丙'] }, '甲、乙和丙'],
    ['an empty list', 'en', { list: [] }, ''],
  ];
  it.each(cases)('%s', (_what, lang, value, said) => expect(say(knowledge, lang, value)).toBe(said));

  it.each<[what: string, value: TextValue, message: RegExp]>([
    ['an unknown text', text('nowhere'), /No text "nowhere" in "en"/],
    ['a name that every object has', text('constructor'), /No text "constructor"/],
    ['a missing place', text('greet', { whom: 'Li' }), /"greet" \(en\).*places \{whom\}.*"who"/],
    ['a date that is none', { date: 'soon' }, /"soon" is not a date/],
    ['an unknown carrier', { carrier: 'nobody' }, /No carrier "nobody"/],
  ])('throws at %s', (_what, value, message) => expect(() => say(knowledge, 'en', value)).toThrow(message));

  it('names a service it does not have by its id: a case may be newer than the knowledge', () =>
    expect(say(knowledge, 'en', { service: 'nobody' })).toBe('nobody'));

  it('writes every month in every language', () => {
    for (const lang of ['ru', 'en', 'zh'] as const) {
      const months = Array.from({ length: 12 }, (_, i) =>
        say(knowledge, lang, { date: `2026-${String(i + 1).padStart(2, '0')}-09` }),
      );
      expect(new Set(months).size).toBe(12);
      expect(months.join()).not.toContain('?');
    }
  });
});

describe('localise', () => {
  it('says every text in a structure and leaves the rest', () => {
    const value = { a: text('greet', { who: 'Li' }), b: [text('days', { n: 1 })], c: { d: null, e: 1, f: 'x' } };
    expect(localise(knowledge, 'en', value)).toEqual({
      a: "Hello, Li. Don't hurry.",
      b: ['1 day'],
      c: { d: null, e: 1, f: 'x' },
    });
  });
  it('does not change what it was given', () => {
    const value = { a: text('greet', { who: 'Li' }) };
    localise(knowledge, 'en', value);
    expect(value).toEqual({ a: { say: 'greet', with: { who: 'Li' } } });
  });
});
