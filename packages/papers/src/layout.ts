import { type Knowledge, type Lang, say, type Text, text } from '@otboy/knowledge';
import { legible } from './blank.ts';
import type { Before } from './letter.ts';
import { type LetterLayout, layOutLetter, layOutYours, type Translation, type Yours } from './letter-layout.ts';
import type { Paper } from './paper.ts';
import { inTongue, layOutSheet, type SheetLayout } from './sheet-layout.ts';

/** What still holds the statement, for the cover sheet. */
export interface Blocker {
  readonly step: string;
  readonly title: Text;
}

/** A paper as the template takes it: every sentence said, cut at its blanks. It is a letter or a sheet. */
export interface Layout {
  readonly title: string;
  readonly lang: Lang;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly cover: {
    readonly lang: Lang;
    readonly titles: readonly string[];
    readonly texts: readonly string[];
    readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[];
    readonly then: readonly string[];
  } | null;
  readonly letter: LetterLayout | null;
  readonly yours: readonly Yours[];
  readonly sheet: SheetLayout | null;
}

/**
 * A paper laid out. A letter: the Russian page for whom it is addressed to, a cover sheet while the guard is closed, and
 * for each translation a page that stays with the person. A sheet: in the languages of who reads it.
 */
export function layOut(
  knowledge: Knowledge,
  paper: Paper,
  today: string,
  lang: Lang,
  translations: readonly Translation[],
  blockers: readonly Blocker[],
): Layout {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const date = { year, month, day };
  if (paper.form === 'sheet') {
    const sheet = layOutSheet(knowledge, paper, lang);
    const spoken = sheet.title[0]?.lang ?? lang;
    const title = inTongue(knowledge, spoken, paper.title);
    return { title, lang: spoken, date, cover: null, letter: null, yours: [], sheet };
  }
  return {
    title: [paper.title, paper.subtitle].map((sentence) => say(knowledge, 'ru', sentence.text)).join(' '),
    lang: 'ru',
    date,
    cover:
      blockers.length > 0
        ? coverOf(knowledge, lang, translations, blockers)
        : paper.before === undefined
          ? null
          : beforeOf(knowledge, lang, paper.before),
    letter: layOutLetter(knowledge, paper),
    yours: layOutYours(knowledge, paper, lang, translations),
    sheet: null,
  };
}

/** For the person alone, in their language. */
function beforeOf(knowledge: Knowledge, lang: Lang, { title, texts, list, items }: Before): Layout['cover'] {
  const said = (one: Text): string => say(knowledge, lang, one);
  return {
    lang,
    titles: [said(title)],
    texts: texts.map(said),
    lists: [{ title: said(list), items: items.map(said) }],
    then: [],
  };
}

/** In the person's language, in Russian so that a clerk who is handed it understands too, and in the translations. */
function coverOf(
  knowledge: Knowledge,
  lang: Lang,
  translations: readonly Translation[],
  blockers: readonly Blocker[],
): Layout['cover'] {
  const tongues = [...new Set<Lang>([lang, 'ru', ...translations])];
  const in_ = (id: string) => tongues.map((tongue) => say(knowledge, tongue, text(id)));
  return {
    lang,
    titles: in_('paper.cover.title'),
    texts: in_('paper.cover.text'),
    lists: [
      {
        title: say(knowledge, lang, text('paper.cover.list')),
        // Services that are not named look alike: once is enough.
        items: [...new Set(blockers.map(({ title }) => legible(say(knowledge, lang, title))))],
      },
    ],
    then: in_('paper.cover.then'),
  };
}
