import type { Case } from '@otboy/casefile';
import type { Condition } from './condition.ts';
import type { Tri } from './tristate.ts';

/** All verdicts of the contract. Which one wins is the order of the table in `rules/index.ts`. */
export const verdicts = [
  'emergency',
  'not-yours',
  'heir-route',
  'corporate-route',
  'claim',
  'stop-not-ready',
  'restore-first',
  'cannot-tell-yet',
  'update-data-first',
  'settle-debt-first',
  'close-in-person',
  'close-by-representative',
  'close-via-portal',
  'close-remotely',
  'keep',
  'transfer',
  'suspend-then-decide',
  'let-lapse-knowingly',
] as const;
export type Verdict = (typeof verdicts)[number];

/** A made-up situation and what the rule must say to it; one generic test runs them all. */
export interface Example {
  readonly name: string;
  readonly case: Partial<Pick<Case, 'answers' | 'links' | 'declared' | 'events'>>;
  readonly outcome: Tri;
}

/**
 * One rule, one file. The parts always stand in this order: what it is about, its condition, what it
 * concludes, its facts, its examples. Its words are the text records `rule.<id>.yes` and `rule.<id>.topic`.
 */
export interface Rule {
  readonly id: string;
  /** For the reader of the code: what this rule decides and why it exists. */
  readonly about: string;
  readonly when: Condition;
  readonly concludes: { readonly verdict: Verdict } | { readonly also: Verdict };
  /** Fact ids that stand behind the conclusion; shown with their sources, they do not decide unless `when` asks them. */
  readonly facts: readonly string[];
  readonly examples: readonly Example[];
}

/** Dates in examples are written against this day. */
export const exampleDay = '2026-11-24';
