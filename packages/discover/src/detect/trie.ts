import { classOfFolded, digit, type FoldedText, fold, ideograph, letter } from './fold.ts';

/** A word, several words, or the beginning of a word (`stem*`), and the number that tells it was found. */
export interface Term {
  readonly words: string;
  readonly output: number;
}

/** Told for each term that stands in the text at the start of a word: from, to (exclusive) and its number. */
export type Found = (output: number, from: number, to: number) => void;

const blank = 0x20;

/**
 * All terms of all languages and all names of services in one trie over folded characters, walked once for each word of
 * a text. A term begins where a word begins and ends where one ends, but for stems and for ideographs.
 */
export class Trie {
  readonly #roots = new Int32Array(0x10000);
  #child: Int32Array = new Int32Array(1024);
  #sibling: Int32Array = new Int32Array(1024);
  #code: Uint16Array = new Uint16Array(1024);
  /** Index into `#outputs` and `#stems`, 0 for none. */
  #whole: Int32Array = new Int32Array(1024);
  #stem: Int32Array = new Int32Array(1024);
  #nodes = 1;
  readonly #outputs: number[][] = [[]];

  constructor(terms: Iterable<Term>) {
    for (const { words, output } of terms) this.#add(fold(words.trim()).replaceAll(/ +/g, ' '), output);
  }

  #add(words: string, output: number): void {
    const stem = words.endsWith('*');
    const length = stem ? words.length - 1 : words.length;
    if (length === 0) return;
    const first = words.charCodeAt(0);
    let node = this.#roots[first] ?? 0;
    if (node === 0) {
      node = this.#newNode(first);
      this.#roots[first] = node;
    }
    for (let at = 1; at < length; at++) node = this.#childOf(node, words.charCodeAt(at));
    const ends = stem ? this.#stem : this.#whole;
    const known = ends[node] ?? 0;
    if (known === 0) {
      ends[node] = this.#outputs.length;
      this.#outputs.push([output]);
    } else this.#outputs[known]?.push(output);
  }

  #newNode(code: number): number {
    const node = this.#nodes++;
    if (node >= this.#code.length) {
      this.#child = doubled(this.#child);
      this.#sibling = doubled(this.#sibling);
      this.#whole = doubled(this.#whole);
      this.#stem = doubled(this.#stem);
      const codes = new Uint16Array(this.#code.length * 2);
      codes.set(this.#code);
      this.#code = codes;
    }
    this.#code[node] = code;
    return node;
  }

  #childOf(parent: number, code: number): number {
    for (let node = this.#child[parent] ?? 0; node !== 0; node = this.#sibling[node] ?? 0)
      if (this.#code[node] === code) return node;
    const node = this.#newNode(code);
    this.#sibling[node] = this.#child[parent] ?? 0;
    this.#child[parent] = node;
    return node;
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
      node = this.#child[node] ?? 0;
      while (node !== 0 && this.#code[node] !== code) node = this.#sibling[node] ?? 0;
      if (node === 0) return;
    }
  }

  #tell(index: number, from: number, to: number, found: Found): void {
    for (const output of this.#outputs[index] ?? []) found(output, from, to);
  }
}

function isBoundary(last: number, next: number): boolean {
  const before = classOfFolded(last);
  if (before === 0 || (before & ideograph) !== 0) return true;
  const after = classOfFolded(next);
  return after === 0 || (after & ideograph) !== 0;
}

function doubled(numbers: Int32Array): Int32Array {
  const twice = new Int32Array(numbers.length * 2);
  twice.set(numbers);
  return twice;
}
