import { classOfFolded, digit, type FoldedText, fold, ideograph, letter } from './fold.ts';

/** A word, several words, or the beginning of a word (`stem*`), and the number that tells it was found. */
export interface Term {
  readonly words: string;
  readonly output: number;
}

/** Told for each term that stands in the text at the start of a word: from, to (exclusive) and its number. */
export type Found = (output: number, from: number, to: number) => void;

const blank = 0x20;
const lastNode = 0xffff;

/**
 * All terms of all languages and all names of services in one trie over folded characters, walked once for each word of
 * a text. A term begins where a word begins and ends where one ends, but for stems and for ideographs.
 */
export class Trie {
  readonly #roots = new Uint16Array(0x10000);
  /** An open hash of edges: `(node, code)`, and beside it the next node, so that both lie in one line of the cache. */
  #edges = new Int32Array(1 << 13);
  #count = 0;
  #nodes = 1;
  /** By node: index into `#outputs` of what ends here at the end of a word, and anywhere; 0 for nothing. */
  readonly #whole: number[] = [0];
  readonly #stem: number[] = [0];
  readonly #outputs: number[][] = [[]];

  constructor(terms: Iterable<Term>) {
    this.add(terms);
  }

  add(terms: Iterable<Term>): void {
    for (const { words, output } of terms) this.#add(fold(words.trim()).replaceAll(/ +/g, ' '), output);
  }

  #add(words: string, output: number): void {
    const stem = words.endsWith('*');
    const length = stem ? words.length - 1 : words.length;
    if (length === 0) return;
    const first = words.charCodeAt(0);
    let node = this.#roots[first] ?? 0;
    if (node === 0) {
      node = this.#newNode();
      this.#roots[first] = node;
    }
    for (let at = 1; at < length; at++) {
      const code = words.charCodeAt(at);
      node = this.#next(node, code) || this.#newEdge(node, code);
    }
    const ends = stem ? this.#stem : this.#whole;
    const known = ends[node] ?? 0;
    if (known === 0) {
      ends[node] = this.#outputs.length;
      this.#outputs.push([output]);
    } else if (this.#outputs[known]?.includes(output) === false) this.#outputs[known].push(output);
  }

  #newNode(): number {
    if (this.#nodes > lastNode) throw new Error('The word lists have outgrown the trie: widen its keys.');
    this.#whole.push(0);
    this.#stem.push(0);
    return this.#nodes++;
  }

  #newEdge(node: number, code: number): number {
    if (++this.#count * 8 > this.#edges.length) this.#grow();
    const next = this.#newNode();
    this.#put(keyOf(node, code), next);
    return next;
  }

  #put(key: number, next: number): void {
    const slot = this.#slotOf(key);
    this.#edges[slot] = key;
    this.#edges[slot + 1] = next;
  }

  #grow(): void {
    const edges = this.#edges;
    this.#edges = new Int32Array(edges.length * 2);
    for (let slot = 0; slot < edges.length; slot += 2) {
      const key = edges[slot] ?? 0;
      if (key !== 0) this.#put(key, edges[slot + 1] ?? 0);
    }
  }

  /** The node behind an edge, 0 where there is none. */
  #next(node: number, code: number): number {
    return this.#edges[this.#slotOf(keyOf(node, code)) + 1] ?? 0;
  }

  /** Where a key stands, or where it would. */
  #slotOf(key: number): number {
    const edges = this.#edges;
    const mask = edges.length - 2;
    for (let slot = (hashOf(key) << 1) & mask; ; slot = (slot + 2) & mask) {
      const edge = edges[slot];
      if (edge === key || edge === 0) return slot;
    }
  }

  /** Walks the text once. Several blanks count as one. */
  search(text: FoldedText, found: Found): void {
    const { codes, length } = text;
    let inWord = false;
    for (let at = 0; at < length; at++) {
      const code = codes[at] ?? 0;
      const kind = classOfFolded(code);
      const starts = kind === 0 ? code !== blank : !inWord || (kind & ideograph) !== 0;
      inWord = (kind & (letter | digit)) !== 0 && (kind & ideograph) === 0;
      if (!starts) continue;
      const root = this.#roots[code] ?? 0;
      if (root !== 0) this.#walk(codes, length, at, root, found);
    }
  }

  #walk(codes: Uint16Array, length: number, start: number, root: number, found: Found): void {
    let node = root;
    for (let at = start + 1; ; at++) {
      const stem = this.#stem[node] ?? 0;
      if (stem !== 0) this.#tell(stem, start, at, found);
      const whole = this.#whole[node] ?? 0;
      if (whole !== 0 && isBoundary(codes[at - 1] ?? 0, codes[at] ?? 0)) this.#tell(whole, start, at, found);
      if (at >= length) return;
      const code = codes[at] ?? 0;
      if (code === blank) while (codes[at + 1] === blank && at + 1 < length) at++;
      node = this.#next(node, code);
      if (node === 0) return;
    }
  }

  #tell(index: number, from: number, to: number, found: Found): void {
    for (const output of this.#outputs[index] ?? []) found(output, from, to);
  }
}

/** Nodes stay below 2^16 here, so node and character fit into one number; never 0, since a node is at least 1. */
const keyOf = (node: number, code: number): number => (node << 16) | code;
const hashOf = (key: number): number => Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 8;

function isBoundary(last: number, next: number): boolean {
  const before = classOfFolded(last);
  if (before === 0 || (before & ideograph) !== 0) return true;
  const after = classOfFolded(next);
  return after === 0 || (after & ideograph) !== 0;
}
