import coverage from './coverage.json' with { type: 'json' };

/** Marks of the private use area around the width in millimetres: a ruled blank to be filled by hand. */
const open = '\uE000';
const close = '\uE001';

/** A ruled blank of so many millimetres, to stand in the place of a text. */
export const blank = (millimetres: number): string => `${open}${millimetres}${close}`;

export type Part = { readonly text: string } | { readonly blank: number };

/** A sentence cut at its blanks. */
export const partsOf = (sentence: string): Part[] =>
  sentence
    .split(/(\uE000\d+\uE001)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith(open) ? { blank: Number(part.slice(1, -1)) } : { text: part }));

/** The sentence with its blanks as underscores, for comparing and for plain text. */
export const plain = (sentence: string): string => sentence.replace(/\uE000\d+\uE001/g, '____');

/** The same of a sentence that is cut already, each blank about as wide as it is ruled. */
export const plainly = (parts: readonly Part[]): string =>
  parts.map((part) => ('text' in part ? part.text : '_'.repeat(Math.min(40, Math.ceil(part.blank / 3))))).join('');

/** Characters that faces have, as ranges [from, to] that rise. */
export type Coverage = readonly (readonly number[])[];

/** Can the fonts of the papers print every character of it? What they cannot becomes a blank, never a box. */
export const isPrintable = (words: string, by: Coverage = coverage): boolean =>
  [...words].every((char) => hasGlyph(by, char.codePointAt(0) ?? 0));

/** By binary search: the last range that begins at or before the character. */
function hasGlyph(by: Coverage, code: number): boolean {
  let low = 0;
  let high = by.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((by[middle]?.[0] ?? 0) <= code) low = middle;
    else high = middle - 1;
  }
  const [from = 1, to = 0] = by[low] ?? [];
  return from <= code && code <= to;
}

/** What a person typed, as a line of a letter: one line, no control or direction characters, no private marks. */
export const tidy = (words: string): string =>
  words
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[^\S\u00A0]+/g, ' ')
    .trim();

/** Spaces that must not break: behind № (No.) and the abbreviations of an address, before and inside numbers and sums. */
const bound = (sentence: string): string =>
  sentence
    .replace(/(?<=№|\bNo\.) (?=\S)/g, '\u00A0')
    .replace(/(?<=(?:^|[\s,])(?:г|ул|д|к|корп|стр|кв|комн|пр|пер)\.) (?=\S)/g, '\u00A0')
    .replace(/(?<=стать[ия]|пункт|БИК) (?=\d)/g, '\u00A0')
    .replace(/(?<=[\d\uE001]) (?=₽)|(?<=\d) (?=(?:г\.|\d{3}\b))/g, '\u00A0');

/** A sentence as it is printed: what belongs together stays in one line, cut at its blanks. */
export const boundParts = (sentence: string): Part[] => partsOf(bound(sentence));

/** A sender may call itself anything, at any length: what the fonts cannot print is shown as a question mark. */
export const legible = (words: string): string =>
  [...tidy(words)]
    .slice(0, 120)
    .map((char) => (isPrintable(char) ? char : '?'))
    .join('');
