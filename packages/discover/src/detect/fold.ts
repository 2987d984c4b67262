import { ofUnits } from '../of-units.ts';

/** What a folded character is, for word boundaries and quick questions about a text. */
export const letter = 1;
export const digit = 2;
/** Written without spaces between words: every character begins one. */
export const ideograph = 4;
export const latin = 8;
export const cyrillic = 16;

const alike: Readonly<Record<string, string>> = {
  ё: 'е',
  ђ: 'd',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '`': "'",
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};
const lastDecomposed = 0x52f;

function foldOne(code: number): number {
  const character = String.fromCharCode(code);
  const fixed = alike[character.toLowerCase()];
  if (fixed !== undefined) return fixed.charCodeAt(0);
  if (code === 0xa0 || code === 0x3000 || code === 0x202f || code < 0x20) return 0x20;
  if (code >= 0xff01 && code <= 0xff5e) return foldOne(code - 0xfee0);
  const small = character.toLowerCase();
  // One code unit in, one out, so that positions stay: what would need two stays itself.
  if (code <= lastDecomposed && /\p{L}/u.test(character)) return small.normalize('NFD').charCodeAt(0);
  return small.length === 1 ? small.charCodeAt(0) : code;
}

function classOf(code: number): number {
  const character = String.fromCharCode(code);
  if (code >= 0x2e80 && code < 0xac00 && code !== 0x3000) return /[\p{L}]/u.test(character) ? letter | ideograph : 0;
  if (code >= 0xac00 && code < 0xd7a4) return letter | ideograph;
  if (code >= 0xd800 && code < 0xf900) return 0;
  if (/\p{Nd}/u.test(character)) return digit;
  if (!/\p{L}|\p{M}/u.test(character)) return 0;
  return letter | (/\p{Script=Latin}/u.test(character) ? latin : /\p{Script=Cyrillic}/u.test(character) ? cyrillic : 0);
}

/** For every code unit: what it is folded to, and the class of that. */
const folded = new Uint16Array(0x10000);
const classes = new Uint8Array(0x10000);
let filled = 0;

function fill(to: number): void {
  for (; filled < to; filled++) {
    const code = foldOne(filled);
    folded[filled] = code;
    classes[filled] = classOf(code);
  }
}

/** Made when first asked for: a page that only may read an export does not wait for them. */
function ready(): void {
  if (filled < folded.length) fill(folded.length);
}

/** Fills the tables in pieces of some milliseconds, for a page that has to answer in between. */
export function* filling(): Generator<void> {
  while (filled < folded.length) {
    fill(filled + folded.length / 16);
    yield;
  }
}

export function classOfFolded(code: number): number {
  ready();
  return classes[code] ?? 0;
}

/**
 * Letter case, accents, letter forms, widths and kinds of quotes, dashes and blanks made equal; length unchanged. For
 * words of the knowledge; a message is folded in `FoldedText`.
 */
export function fold(words: string): string {
  ready();
  return Array.from({ length: words.length }, (_, at) => String.fromCharCode(folded[words.charCodeAt(at)] ?? 0)).join(
    '',
  );
}

/** A text folded once, in a buffer that the next text overwrites. */
export class FoldedText {
  codes = new Uint16Array(1024);
  length = 0;
  /** Which classes occur: any of the five above. */
  classes = 0;
  #string: string | undefined;

  set(words: string): void {
    this.#string = undefined;
    this.length = words.length;
    if (this.codes.length <= words.length) this.codes = new Uint16Array(words.length * 2);
    let seen = 0;
    ready();
    for (let at = 0; at < words.length; at++) {
      const code = folded[words.charCodeAt(at)] ?? 0;
      this.codes[at] = code;
      seen |= classes[code] ?? 0;
    }
    // A blank behind the end saves every boundary check a comparison.
    this.codes[words.length] = 0x20;
    this.classes = seen;
  }

  toString(): string {
    this.#string ??= ofUnits(this.codes, this.length);
    return this.#string;
  }
}
