import { type Phrase, writtenMobile } from '@otboy/knowledge';

/** A phrase to show or say, in the language of the counter and what it means. */
export interface Spoken {
  readonly id: string;
  readonly ru: string;
  readonly en: string;
  readonly zh: string;
}

/** The phrase with the number in its place; what the case does not hold stays a blank to be said by the person. */
export function filled(phrase: Phrase, number: string | undefined): Spoken {
  const { id, ru, en, zh } = phrase;
  if (![ru, en, zh].some((sentence) => sentence.includes('{'))) return { id, ru, en, zh };
  const phone = number === undefined ? '…' : writtenMobile(number);
  const fill = (sentence: string) => sentence.replace('{phone}', phone).replace(/\{[a-z]+\}/g, '…');
  return { id, ru: fill(ru), en: fill(en), zh: fill(zh) };
}
