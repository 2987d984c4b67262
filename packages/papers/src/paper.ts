import type { Case } from '@otboy/casefile';
import type { Knowledge, Text } from '@otboy/knowledge';
import type { Letter } from './letter.ts';
import type { Sheet } from './sheet.ts';

/** A paper before it has a layout: data only, so that every form of it (PDF, page, plain text) says the same. */
export type Paper = Letter | Sheet;

/** What every paper carries for the person, whatever it looks like. */
export interface Kept {
  readonly kind: string;
  /** Ids of fields that are blanks; `paper.field.<id>` names them. */
  readonly missing: readonly string[];
  /** What the person has to do and check before it is used. */
  readonly check: readonly Text[];
  /** Ids of the facts that it rests on. */
  readonly facts: readonly string[];
}

export interface Request {
  readonly knowledge: Knowledge;
  readonly case: Case;
  readonly today: string;
  /** Can what the paper is printed with show these words? By default: do the fonts of the papers have them. */
  readonly prints?: ((words: string) => boolean) | undefined;
}

/**
 * One paper, one file: its kind, when it is right, for whom it may be made (else why not), and what it says.
 * `paper.name.<kind>` names it on screen, `paper.what.<kind>` says what it is for.
 * Never in a paper: codes, code word, PIN or PUK, card numbers, passwords, a list of accounts.
 */
export interface PaperMaker {
  readonly kind: string;
  readonly about: string;
  /** Takes part in the point of no return: while the plan holds it, its first sheet says so. */
  readonly guarded: boolean | ((request: Request) => boolean);
  /** Is it right now? What is not is made only when it is asked for by name. */
  readonly due: (request: Request) => boolean;
  /** Why it may not be made for this case, or null. */
  readonly refuse: (request: Request) => Text | null;
  readonly write: (request: Request) => Paper;
}
