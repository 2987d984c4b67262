import { type Knowledge, type Lang, say, writeSentences } from '@otboy/knowledge';
import { boundParts, type Part } from './blank.ts';
import { notesOf } from './notes.ts';
import { type Block, type Item, type Sheet, tonguesOf, type Words } from './sheet.ts';
import { sourcesOf } from './sources.ts';

/** The same words in each language of the sheet; `small` is what only helps to understand the first. */
export type Tongues = readonly { readonly lang: Lang; readonly small: boolean; readonly words: readonly Part[] }[];

/** An item of a list, and what stands smaller under it. */
export interface LaidItem {
  readonly words: Tongues;
  readonly note: Tongues | null;
}

/** A block as template and page take it. */
export type LaidBlock = Block<Tongues, LaidItem>;

export interface SheetLayout {
  readonly look: Sheet['look'];
  readonly title: Tongues;
  readonly lead: Tongues | null;
  readonly blocks: readonly LaidBlock[];
  /** What to check, where the facts come from: to the person, small, at the end. */
  readonly foot: { readonly lang: Lang; readonly notes: readonly string[]; readonly sources: readonly string[] };
}

/** A sheet laid out in its languages. */
export function layOutSheet(knowledge: Knowledge, sheet: Sheet, lang: Lang): SheetLayout {
  const tongues = tonguesOf(sheet, lang);
  const all = (words: Words): Tongues => {
    const said = tongues.map((tongue) => ({ lang: tongue, words: inTongue(knowledge, tongue, words) }));
    // A number or a date is the same in every language and stands once.
    return said
      .filter((one, index) => said.findIndex((other) => other.words === one.words) === index)
      .map(({ lang, words }, index) => ({
        lang,
        small: index > 0 && sheet.reader !== 'everybody',
        words: boundParts(words),
      }));
  };
  const inRussian = (words: Words): Tongues => [
    { lang: 'ru', small: false, words: boundParts(inTongue(knowledge, 'ru', words)) },
  ];
  return {
    look: sheet.look,
    title: all(sheet.title),
    lead: sheet.lead === null ? null : all(sheet.lead),
    blocks: sheet.blocks.map((block) => layOutBlock(block, all, inRussian)),
    foot: {
      lang,
      notes: notesOf(sheet).map((note) => say(knowledge, lang, note)),
      sources: sourcesOf(knowledge, sheet).map((source) => say(knowledge, lang, source)),
    },
  };
}

type Laid = (words: Words) => Tongues;

function layOutBlock(block: Block, all: Laid, inRussian: Laid): LaidBlock {
  switch (block.is) {
    case 'heading':
    case 'words':
    case 'card':
      return { is: block.is, words: all(block.words) };
    case 'list':
      return { ...block, items: block.items.map((item) => layOutItem(item, all)) };
    case 'table':
      return {
        ...block,
        columns: block.columns.map(all),
        rows: block.rows.map((row) => row.map((cell) => (cell === null ? null : all(cell)))),
      };
    case 'lines':
      return { ...block, labels: block.labels.map(all) };
    case 'address':
      return { ...block, lines: block.lines.map(inRussian) };
  }
}

const layOutItem = (item: Item, all: (words: Words) => Tongues): LaidItem =>
  'words' in item ? { words: all(item.words), note: all(item.note) } : { words: all(item), note: null };

/** The words of a sheet in one language. */
export function inTongue(knowledge: Knowledge, tongue: Lang, words: Words): string {
  if ('ru' in words) return words[tongue];
  if (!('row' in words)) return say(knowledge, tongue, words);
  return writeSentences(
    tongue,
    words.row.map((one) => say(knowledge, tongue, one)),
  );
}
