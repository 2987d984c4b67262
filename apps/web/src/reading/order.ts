import type { DiscoverOptions, DiscoverResult } from '@otboy/discover';
import type { Knowledge } from '@otboy/knowledge';
import type { Given } from './given.ts';

/** A message that was pasted; it is judged and forgotten. */
export interface Pasted {
  /** What the evidence calls it. */
  readonly name: string;
  readonly sender: string;
  readonly text: string;
}

/** What is to be read, and what has to be known for it. */
export interface Order extends Required<Pick<DiscoverOptions, 'today' | 'usual' | 'declared'>> {
  readonly services: Knowledge['services'];
  readonly sources: readonly (Given | Pasted)[];
}

/** How far it has come. */
export interface Heard {
  readonly file: string;
  /** Bytes of the given files read so far, of so many. */
  readonly bytes: number;
  readonly total: number;
  readonly messages: number;
  readonly codes: number;
  readonly seconds: number;
}

/** What the worker says. */
export type Word =
  | { readonly is: 'ready' }
  | { readonly is: 'heard'; readonly heard: Heard }
  /** The links come in pieces: thousands at once would hold the page up. */
  | { readonly is: 'links'; readonly links: DiscoverResult['links'] }
  | { readonly is: 'result'; readonly result: DiscoverResult }
  | { readonly is: 'broken' };
