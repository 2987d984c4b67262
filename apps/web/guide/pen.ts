import { type Knowledge, type Lang, type Sentence, say, type TextValue, text } from '@otboy/knowledge';

export type Source = Sentence['sources'][number];

/** A source as a numbered note at the end of a page. */
export interface Note extends Source {
  readonly number: number;
  /** Only to what may have been written by people: nobody is sent to the others. */
  readonly linked: boolean;
  /** Named in what is folded away only. */
  readonly folded: boolean;
}

/** What the parts of a page write with. */
export interface Pen {
  readonly knowledge: Knowledge;
  readonly lang: Lang;
  readonly t: (id: string, places?: Record<string, TextValue>) => string;
  readonly say: (value: TextValue) => string;
  /** The same in Russian, to be shown or asked at a counter. */
  readonly inRussian: (value: TextValue) => string;
  readonly noteOf: (source: Source) => Note | undefined;
}

export const penOf = (knowledge: Knowledge, lang: Lang, notes: ReadonlyMap<string, Note> = new Map()): Pen => ({
  knowledge,
  lang,
  t: (id, places) => say(knowledge, lang, text(id, places)),
  say: (value) => say(knowledge, lang, value),
  inRussian: (value) => say(knowledge, 'ru', value),
  noteOf: (source) => notes.get(keyOf(source)),
});

/** As a page's `lang` says it: simplified characters, so that the device chooses the right shapes. */
export const tagOf = (lang: Lang): string => (lang === 'zh' ? 'zh-Hans' : lang);

const keyOf = ({ url, kind, title }: Source): string => url ?? `${kind} ${title}`;

/** Sources in the order in which a page names them, each once; what only the folded parts name comes last. */
export function notesOf(
  knowledge: Knowledge,
  shown: readonly Source[],
  folded: readonly Source[],
): ReadonlyMap<string, Note> {
  const farms = farmsOf(knowledge);
  const notes = new Map<string, Note>();
  for (const [index, source] of [...shown, ...folded].entries()) {
    const key = keyOf(source);
    if (notes.has(key)) continue;
    const linked = source.url !== null && /^https?:\/\//.test(source.url) && !farms.has(source.url);
    notes.set(key, { ...source, number: notes.size + 1, linked, folded: index >= shown.length });
  }
  return notes;
}

/** Addresses of pages that machines wrote, under whatever name a record has them. */
const farmsOf = ({ facts, hotlines }: Knowledge): ReadonlySet<string | null> =>
  new Set(
    [...Object.values(facts), ...Object.values(hotlines)].flatMap((record) =>
      record.sources
        .filter(({ kind }) => kind === 'machine-written' || ('topic' in record && record.topic === 'source-quality'))
        .map(({ url }) => url),
    ),
  );

/** Places of a phrase as blanks to write in: a printed page holds nothing of anybody. */
export const fill = (phrase: string): string =>
  phrase.replaceAll('{phone}', '+7\u00a0___\u00a0___\u2011__\u2011__').replace(/\{\w+\}/g, '______');
