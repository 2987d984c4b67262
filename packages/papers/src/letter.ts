import type { Case } from '@otboy/casefile';
import type { Knowledge, Text } from '@otboy/knowledge';

/** A sentence of a letter: the Russian of its text record is the binding one, the others stand beside it. */
export interface Sentence {
  readonly id: string;
  readonly text: Text;
}

/** A letter before it has a layout: data only, so that every form of it (PDF, page, plain text) says the same. */
export interface Letter {
  readonly kind: string;
  /** Top right: to whom, from whom. */
  readonly head: readonly Sentence[];
  readonly title: Sentence;
  readonly subtitle: Sentence;
  readonly opening: readonly Sentence[];
  /** "I ask you:", and the numbered requests; null where nothing is asked. */
  readonly ask: Sentence | null;
  readonly requests: readonly Sentence[];
  readonly closing: readonly Sentence[];
  readonly attached: Sentence;
  /** The name to be spelled out beside the signature. */
  readonly signer: string;
  /** What stands under it: the signature and the receipt mark of the carrier, or the signature of the clerk alone. */
  readonly mark: 'receipt' | 'clerk';
  /** Ids of fields that are blanks; `paper.field.<id>` names them. */
  readonly missing: readonly string[];
  /** What the person has to check before it is signed. */
  readonly check: readonly Text[];
}

export interface Request {
  readonly knowledge: Knowledge;
  readonly case: Case;
  readonly today: string;
  /** Can what the letter is printed with show these words? By default: do the fonts of the papers have them. */
  readonly prints?: ((words: string) => boolean) | undefined;
}

/**
 * One letter, one file: its kind, when it is right, for whom it may be made (else why not), and what it says.
 * Never in a letter: codes, code word, PIN or PUK, card numbers, passwords, a list of accounts.
 */
export interface LetterMaker {
  readonly kind: string;
  readonly about: string;
  /** Takes part in the point of no return: while the plan holds it, its first sheet says so. */
  readonly guarded: boolean;
  /** Is it right now? What is not is made only when it is asked for by name. */
  readonly due: (request: Request) => boolean;
  /** Why it may not be made for this case, or null. */
  readonly refuse: (request: Request) => Text | null;
  readonly write: (request: Request) => Letter;
}
