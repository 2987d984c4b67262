import type { PlainDate } from '@otboy/calendar';
import type { Answers } from '@otboy/casefile';
import type { Condition } from './condition.ts';

/** The codes of the contract. */
export const alternativeCodes = [
  'keep-cheaply',
  'suspend',
  'transfer',
  'port-out',
  'esim',
  'restore',
  'let-lapse',
  'close-by-representative',
  'close-via-portal',
] as const;
export type AlternativeCode = (typeof alternativeCodes)[number];

/**
 * One other way, one file: what it is, whether it is possible for this person, the facts it rests on, what must be
 * done first. Its words are the text records `alternative.<code>.text`, `.cost` and `.risk`.
 */
export interface Alternative {
  readonly code: AlternativeCode;
  readonly about: string;
  readonly possible: Condition;
  readonly facts: readonly string[];
  /** Step kinds that have to come before it. */
  readonly first: readonly string[];
  /** The day after which it may no longer be there, if the answers tell. */
  readonly deadline?: (answers: Answers) => PlainDate | undefined;
}
