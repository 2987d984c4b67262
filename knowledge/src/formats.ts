import type { Lang } from './text.ts';

/** What the browser formats with, each made once: the first of a kind takes a slow telephone a tenth of a second. */
function once<How extends readonly unknown[], Made>(make: (...how: How) => Made): (...how: How) => Made {
  const made = new Map<string, Made>();
  return (...how) => {
    const key = JSON.stringify(how);
    const known = made.get(key) ?? make(...how);
    made.set(key, known);
    return known;
  };
}

type Locales = string | string[] | undefined;

const numberFormat = once(
  (lang: Locales, style: Intl.NumberFormatOptions | undefined) => new Intl.NumberFormat(lang, style),
);

/** What stands between the items of a list: before the last of two, between the others, before the last of more. */
const between: Readonly<Record<Lang, readonly [pair: string, others: string, last: string]>> = {
  ru: [' и ', ', ', ' и '],
  en: [' and ', ', ', ', and '],
  zh: ['和', '、', '和'],
};

/** A list in words, as `Intl.ListFormat` joins it, whose first use costs more than all that a page says. */
export function writeList(lang: Lang, items: readonly string[]): string {
  const [pair, others, last] = between[lang];
  return items.length < 3 ? items.join(pair) : `${items.slice(0, -1).join(others)}${last}${items.at(-1)}`;
}

/** Sentences one after the other: Chinese has no space between them. */
export const writeSentences = (lang: Lang, sentences: readonly string[]): string =>
  sentences.join(lang === 'zh' ? '' : ' ');

/** Whole numbers below a thousand are written with digits alone in every language of the house: no format is asked. */
const isShort = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

/** @param decimals how many digits stand after the point at least */
export const writeNumber = (lang: string, value: number, decimals: 0 | 2): string =>
  decimals === 0 && isShort(value)
    ? String(value)
    : numberFormat(lang, { minimumFractionDigits: decimals }).format(value);

/** For the library of messages, which otherwise makes its own for each message. */
export const formatters = {
  getNumberFormat: (lang: Locales, style?: Intl.NumberFormatOptions): Intl.NumberFormat => {
    if (style !== undefined) return numberFormat(lang, style);
    const format = (value: number) => (isShort(value) ? String(value) : numberFormat(lang, undefined).format(value));
    return { format } as Intl.NumberFormat;
  },
  getDateTimeFormat: once(
    (...how: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...how),
  ),
  getPluralRules: once((...how: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...how)),
};
