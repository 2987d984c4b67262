import { type Knowledge, type Lang, say, type Text, text } from '@otboy/knowledge';
import { isPrintable, type Part, partsOf, tidy } from './blank.ts';
import type { Letter, Sentence } from './letter.ts';

/** What still holds the statement, for the cover sheet. */
export interface Blocker {
  readonly step: string;
  readonly title: Text;
}

/** The languages of the translation beside the Russian. */
export type Translation = Exclude<Lang, 'ru'>;

type Words = readonly Part[];

/** A letter as the template takes it: every sentence said, cut at its blanks. */
export interface Layout {
  readonly title: string;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly cover: {
    readonly lang: Lang;
    readonly titles: readonly string[];
    readonly texts: readonly string[];
    readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[];
    readonly then: readonly string[];
  } | null;
  readonly letter: {
    readonly head: readonly Words[];
    readonly title: Words;
    readonly subtitle: Words;
    readonly opening: readonly Words[];
    readonly ask: Words | null;
    readonly requests: readonly Words[];
    readonly closing: readonly Words[];
    readonly attached: Words;
    readonly signer: Words;
    readonly mark: Letter['mark'];
    /** Something is to be filled in by hand. */
    readonly blanks: boolean;
    readonly labels: Readonly<Record<string, string>>;
  };
  readonly yours: readonly {
    /** Of the words to the person; `to` is that of the translation. */
    readonly lang: Lang;
    readonly to: Translation;
    readonly title: string;
    readonly notes: readonly string[];
    readonly columns: readonly [string, string];
    readonly rows: readonly { readonly ru: Words; readonly translation: Words }[];
  }[];
}

/** Every sentence of a letter in the order in which it is read. */
export const sentencesOf = (letter: Letter): Sentence[] => [
  ...letter.head,
  letter.title,
  letter.subtitle,
  ...letter.opening,
  ...(letter.ask === null ? [] : [letter.ask]),
  ...letter.requests,
  ...letter.closing,
  letter.attached,
];

/** Spaces that must not break: behind № and the abbreviations of an address, before and inside numbers and sums. */
const bound = (sentence: string): string =>
  sentence
    .replace(/№ (?=\S)/g, '№\u00A0')
    .replace(/(?<=(?:^|[\s,])(?:г|ул|д|к|корп|стр|кв|комн|пр|пер)\.) (?=\S)/g, '\u00A0')
    .replace(/(?<=стать[ия]|пункт|БИК) (?=\d)/g, '\u00A0')
    .replace(/(?<=\d) (?=(?:₽|г\.|\d{3}\b))/g, '\u00A0');

/**
 * The letter laid out: the Russian page for the carrier, a cover sheet while the guard is closed, and for each
 * translation a page that stays with the person.
 */
export function layOut(
  knowledge: Knowledge,
  letter: Letter,
  today: string,
  lang: Lang,
  translations: readonly Translation[],
  blockers: readonly Blocker[],
): Layout {
  const words = (in_: Lang, value: Text): Words => partsOf(bound(say(knowledge, in_, value)));
  const ru = (sentence: Sentence) => words('ru', sentence.text);
  const label = (id: string) => say(knowledge, 'ru', text(`paper.label.${id}`));
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  return {
    title: `${say(knowledge, 'ru', letter.title.text)} ${say(knowledge, 'ru', letter.subtitle.text)}`,
    date: { year, month, day },
    cover: blockers.length === 0 ? null : coverOf(knowledge, lang, translations, blockers),
    letter: {
      head: letter.head.map(ru),
      title: ru(letter.title),
      subtitle: ru(letter.subtitle),
      opening: letter.opening.map(ru),
      ask: letter.ask === null ? null : ru(letter.ask),
      requests: letter.requests.map(ru),
      closing: letter.closing.map(ru),
      attached: ru(letter.attached),
      // A missing name is written on the line that is there anyway.
      signer: partsOf(letter.signer).filter((part) => 'text' in part),
      mark: letter.mark,
      blanks: letter.missing.length > 0,
      labels: {
        date: label('date'),
        sign: label(letter.mark === 'clerk' ? 'clerk-sign' : 'sign'),
        name: label(letter.mark === 'clerk' ? 'clerk-name' : 'name'),
        receipt: label('receipt'),
        receiptDate: label('receipt-date'),
        receiptNumber: label('receipt-number'),
        receiptClerk: label('receipt-clerk'),
        receiptSign: label('receipt-sign'),
      },
    },
    yours: translations.map((translation) => {
      // Who reads Russian needs the notes in Russian, whatever language the translation is in.
      const reader = lang === 'ru' ? lang : translation;
      const note = (value: Text) => say(knowledge, reader, value);
      return {
        lang: reader,
        to: translation,
        title: note(text('paper.yours.title')),
        notes: [text('paper.yours.keep'), ...notesOf(letter)].map(note),
        columns: [note(text('paper.yours.ru')), note(text('paper.yours.translation'))],
        rows: sentencesOf(letter).map((sentence) => ({
          ru: ru(sentence),
          translation: words(translation, sentence.text),
        })),
      };
    }),
  };
}

/** A sender may call itself anything, at any length: what the fonts cannot print is shown as a question mark. */
const legible = (words: string): string =>
  [...tidy(words)]
    .slice(0, 120)
    .map((char) => (isPrintable(char) ? char : '?'))
    .join('');

/** What the person has to do and check before it is signed. */
export const notesOf = (letter: Letter): Text[] => {
  const [first, ...rest] = letter.check;
  return [...(first === undefined ? [] : [first]), ...missingOf(letter), ...rest];
};

const missingOf = ({ missing }: Letter): Text[] =>
  missing.length === 0
    ? []
    : [text('paper.yours.missing', { list: { list: missing.map((field) => text(`paper.field.${field}`)) } })];

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
