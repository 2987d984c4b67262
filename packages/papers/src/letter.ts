import type { Text } from '@otboy/knowledge';
import type { Kept } from './paper.ts';
import type { Sentence } from './sentence.ts';

/**
 * What stands under a letter: the signature and the receipt mark of the carrier, or of another office; that of a clerk; or
 * the signature alone.
 */
export type Mark = 'receipt' | 'office' | 'clerk' | 'signature';

/** A page before a letter that stays with the person: what signing it does. */
export interface Before {
  readonly title: Text;
  readonly texts: readonly Text[];
  readonly list: Text;
  readonly items: readonly Text[];
}

/** A letter before it has a layout. */
export interface Letter extends Kept {
  readonly form: 'letter';
  /** Top right: to whom, from whom. */
  readonly head: readonly Sentence[];
  readonly title: Sentence;
  readonly subtitle: Sentence;
  readonly opening: readonly Sentence[];
  /** "I ask you:", and the numbered requests; null where nothing is asked. */
  readonly ask: Sentence | null;
  readonly requests: readonly Sentence[];
  readonly closing: readonly Sentence[];
  /** What goes with it; null where nothing does. */
  readonly attached: Sentence | null;
  /** The name to be spelled out beside the signature. */
  readonly signer: string;
  readonly mark: Mark;
  readonly before?: Before;
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
  ...(letter.attached === null ? [] : [letter.attached]),
];
