import type { Service } from '@otboy/knowledge';
import { type Category, categories, mapLists, place, type WordList } from './categories.ts';
import { cyrillic, FoldedText, filling, fold, ideograph, latin } from './fold.ts';
import { bare, bareFromCyrillic } from './latin-russian.ts';
import { type Marker, markersOf } from './marker.ts';
import { type Term, Trie } from './trie.ts';
import { latinRussian, otherLanguages, russian } from './word-lists.ts';

/** A marker found in a text: from, to (exclusive). */
export interface MarkerHit {
  readonly marker: Marker;
  readonly from: number;
  readonly to: number;
}

const shortestBare = 5;
const manyPlaces = 8;

/** What stands in one text, in the numbers that judging needs. Overwritten by the next text. */
export class Hits {
  readonly text = new FoldedText();
  readonly count = new Uint8Array(categories.length);
  /** Where code words end, at most eight. */
  readonly codeEnds: number[] = [];
  readonly markers: MarkerHit[] = [];

  clear(): void {
    this.count.fill(0);
    this.codeEnds.length = 0;
    this.markers.length = 0;
  }

  of(category: Category): number {
    return this.count[place[category]] ?? 0;
  }
}

interface Words {
  readonly markers: readonly Marker[];
  readonly plain: Trie;
  readonly bare: Trie;
}

/** So many terms take a few milliseconds on a phone. */
const piece = 250;

/** Compiles the word lists and the names of services, and what folds them, a piece a turn. */
export function* compiling(services: readonly Service[]): Generator<void, Words> {
  yield* filling();
  const markers = markersOf(services);
  yield;
  const names = markers.map(({ words }, at) => ({ words, output: categories.length + at }));
  const plain = yield* grown([...termsOf([russian, latinRussian, ...otherLanguages]), ...names]);
  const bareRussian = inBareForm(russian);
  yield;
  const bare = yield* grown([...termsOf([bareRussian, latinRussian])]);
  return { markers, plain, bare };
}

function* grown(terms: readonly Term[]): Generator<void, Trie> {
  const trie = new Trie([]);
  for (let at = 0; at < terms.length; at += piece) {
    trie.add(terms.slice(at, at + piece));
    yield;
  }
  return trie;
}

/** The word lists and the names of services, compiled once; finds all of them in one walk over a text. */
export class Finder {
  readonly hits = new Hits();
  readonly #markers: readonly Marker[];
  readonly #plain: Trie;
  readonly #bare: Trie;
  readonly #bareText = new FoldedText();
  #lastFrom = new Int32Array(categories.length);
  #lastTo = new Int32Array(categories.length);

  constructor({ markers, plain, bare }: Words) {
    this.#markers = markers;
    this.#plain = plain;
    this.#bare = bare;
  }

  /** All hits of a text; the result is good until the next call. */
  find(words: string): Hits {
    const { hits } = this;
    hits.clear();
    hits.text.set(words);
    this.#lastTo.fill(-1);
    this.#plain.search(hits.text, (output, from, to) => this.#found(output, from, to, 1));
    if ((hits.text.classes & (latin | cyrillic | ideograph)) === latin) this.#findBare(words.length);
    return hits;
  }

  #findBare(length: number): void {
    const reduced = bare(this.hits.text.toString());
    this.#bareText.set(reduced);
    const scale = reduced.length === 0 ? 1 : length / reduced.length;
    this.#bare.search(this.#bareText, (output, from, to) => this.#found(output, from, to, scale));
  }

  #found(output: number, bareFrom: number, bareTo: number, scale: number): void {
    const { hits } = this;
    const from = Math.round(bareFrom * scale);
    const to = Math.round(bareTo * scale);
    const marker = this.#markers[output - categories.length];
    if (marker !== undefined) {
      hits.markers.push({ marker, from, to });
      return;
    }
    // Two words of one list over the same place are one hint, and so is a word found in both passes.
    if (from < (this.#lastTo[output] ?? 0) && to > (this.#lastFrom[output] ?? 0)) return;
    this.#lastFrom[output] = from;
    this.#lastTo[output] = to;
    hits.count[output] = Math.min(255, (hits.count[output] ?? 0) + 1);
    if (output <= 1 && hits.codeEnds.length < manyPlaces) hits.codeEnds.push(to);
  }
}

function* termsOf(lists: readonly WordList[]): Iterable<Term> {
  for (const list of lists)
    for (const [output, category] of categories.entries()) for (const words of list[category]) yield { words, output };
}

function inBareForm(list: WordList): WordList {
  const inBare = (words: readonly string[]) =>
    words.map((one) => bareFromCyrillic(fold(one))).filter((one) => one.length >= shortestBare);
  return mapLists(list, inBare);
}
