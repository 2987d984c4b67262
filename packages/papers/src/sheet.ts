import type { Lang, Text } from '@otboy/knowledge';
import type { Kept } from './paper.ts';

/** Words of a sheet: a text of the catalogue, some of them in a row, or a phrase that brings its languages along. */
export type Words = Text | { readonly row: readonly Text[] } | Readonly<Record<Lang, string>>;

/** An item of a list, alone or with what is said smaller under it. */
export type Item = Words | { readonly words: Words; readonly note: Words };

/** A piece of a sheet, of its words and items as they are before it is laid out or after. */
export type Block<W = Words, I = Item> =
  /** `card`: one thought, large, to be read across a counter. */
  | { readonly is: 'heading' | 'words' | 'card'; readonly words: W }
  | { readonly is: 'list'; readonly marks: 'boxes' | 'numbers' | 'dots'; readonly items: readonly I[] }
  /** `widths` are the shares of the columns; an empty cell is written by hand. */
  | {
      readonly is: 'table';
      readonly columns: readonly W[];
      readonly widths: readonly number[];
      readonly rows: readonly (readonly (W | null)[])[];
    }
  /** Each label with a ruled line behind it. */
  | { readonly is: 'lines'; readonly labels: readonly W[] }
  /** What shows through the window of an envelope: Russian alone, whoever reads the rest. */
  | { readonly is: 'address'; readonly lines: readonly W[] };

/**
 * A sheet that is no letter: cards, lists, tables, a poster.
 * `reader`: the person alone (in their language); with Russian for whoever it is shown to; or everybody (all languages).
 */
export interface Sheet extends Kept {
  readonly form: 'sheet';
  readonly reader: 'person' | 'with-russian' | 'everybody';
  readonly look: 'page' | 'cards' | 'poster' | 'window';
  readonly title: Words;
  readonly lead: Words | null;
  readonly blocks: readonly Block[];
}

/** What is written alike in every language: a date, a number, a name. */
export const alike = (words: string): Words => ({ ru: words, en: words, zh: words });

/** The words of a block in the order in which they are read; what is written by hand is not among them. */
export function wordsOf(block: Block): Words[] {
  switch (block.is) {
    case 'heading':
    case 'words':
    case 'card':
      return [block.words];
    case 'list':
      return block.items.flatMap((item) => ('words' in item ? [item.words, item.note] : [item]));
    case 'table':
      return [...block.columns, ...block.rows.flat().filter((cell) => cell !== null)];
    case 'lines':
      return [...block.labels];
    case 'address':
      return [...block.lines];
  }
}

/** The languages in which a sheet is printed, the larger first. */
export const tonguesOf = ({ reader }: Pick<Sheet, 'reader'>, lang: Lang): Lang[] =>
  reader === 'person' ? [lang] : reader === 'everybody' ? ['ru', 'en', 'zh'] : lang === 'ru' ? ['ru'] : ['ru', lang];
