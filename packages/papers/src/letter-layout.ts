import { type Knowledge, type Lang, say, text } from '@otboy/knowledge';
import { boundParts, type Part, partsOf } from './blank.ts';
import { type Letter, sentencesOf } from './letter.ts';
import { notesOf } from './notes.ts';
import type { Sentence } from './sentence.ts';
import { sourcesOf } from './sources.ts';

/** The languages of the translation beside the Russian. */
export type Translation = Exclude<Lang, 'ru'>;

type Words = readonly Part[];

/** The sheet of a letter that goes to whom it is addressed, in Russian, every sentence cut at its blanks. */
export interface LetterLayout {
  readonly head: readonly Words[];
  readonly title: Words;
  readonly subtitle: Words;
  readonly opening: readonly Words[];
  readonly ask: Words | null;
  readonly requests: readonly Words[];
  readonly closing: readonly Words[];
  readonly attached: Words | null;
  readonly signer: Words;
  readonly mark: Letter['mark'];
  /** Something is to be filled in by hand. */
  readonly blanks: boolean;
  readonly labels: Readonly<Record<string, string>>;
}

/** The sheet that stays with the person. */
export interface Yours {
  /** Of the words to the person; `to` is that of the translation. */
  readonly lang: Lang;
  readonly to: Translation;
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly [string, string];
  readonly rows: readonly { readonly ru: Words; readonly translation: Words }[];
  /** Where the facts come from, and who decides. */
  readonly sources: readonly string[];
}

/** The Russian sheet of a letter. */
export function layOutLetter(knowledge: Knowledge, letter: Letter): LetterLayout {
  const ru = (sentence: Sentence): Words => boundParts(say(knowledge, 'ru', sentence.text));
  const label = (id: string) => say(knowledge, 'ru', text(`paper.label.${id}`));
  return {
    head: letter.head.map(ru),
    title: ru(letter.title),
    subtitle: ru(letter.subtitle),
    opening: letter.opening.map(ru),
    ask: letter.ask === null ? null : ru(letter.ask),
    requests: letter.requests.map(ru),
    closing: letter.closing.map(ru),
    attached: letter.attached === null ? null : ru(letter.attached),
    // A missing name is written on the line that is there anyway.
    signer: partsOf(letter.signer).filter((part) => 'text' in part),
    mark: letter.mark,
    blanks: letter.missing.length > 0,
    labels: {
      date: label('date'),
      sign: label(letter.mark === 'clerk' ? 'clerk-sign' : 'sign'),
      name: label(letter.mark === 'clerk' ? 'clerk-name' : 'name'),
      receipt: label(letter.mark === 'office' ? 'receipt-office' : 'receipt'),
      receiptDate: label('receipt-date'),
      receiptNumber: label('receipt-number'),
      receiptClerk: label('receipt-clerk'),
      receiptSign: label('receipt-sign'),
    },
  };
}

/** For each translation the sheet that stays with the person: what to check, and sentence by sentence what it says. */
export const layOutYours = (
  knowledge: Knowledge,
  letter: Letter,
  lang: Lang,
  translations: readonly Translation[],
): Yours[] =>
  translations.map((translation) => {
    // Who reads Russian needs the notes in Russian, whatever language the translation is in.
    const reader = lang === 'ru' ? lang : translation;
    const note = (id: string) => say(knowledge, reader, text(id));
    return {
      lang: reader,
      to: translation,
      title: note('paper.yours.title'),
      notes: [text('paper.yours.keep'), ...notesOf(letter)].map((one) => say(knowledge, reader, one)),
      columns: [note('paper.yours.ru'), note('paper.yours.translation')],
      rows: sentencesOf(letter).map((sentence) => ({
        ru: boundParts(say(knowledge, 'ru', sentence.text)),
        translation: boundParts(say(knowledge, translation, sentence.text)),
      })),
      sources: sourcesOf(knowledge, letter).map((one) => say(knowledge, reader, one)),
    };
  });
