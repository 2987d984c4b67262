import { shortUtf8 } from '../utf8.ts';
import { hasNonAscii, hasReference } from './tag.ts';

const reference = /&(?:#x([0-9a-f]{1,8})|#([0-9]{1,10})|([a-z][a-z0-9_.-]{0,30}));/gi;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const replacement = '\uFFFD';
const shortAscii = 24;
const nameSlots = 1 << 14;

/**
 * Turns the bytes of an attribute value into text. Exporters on Android write characters beyond U+FFFF as two numeric
 * references, one for each surrogate, which XML 1.0 forbids: in UTF-16 they join by themselves. A lone one becomes
 * U+FFFD and is counted. References to entities of the file's own are never expanded; they stay as they are written.
 */
export class ValueDecoder {
  /** Halves of a character that had no other half. */
  loneSurrogates = 0;
  /** References to names that XML itself does not define. */
  unknownNames = 0;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  /** The names met last, by hash: their bytes side by side in one table, so that a name costs nothing but its words. */
  readonly #nameBytes = new Uint8Array(nameSlots * shortAscii);
  readonly #nameLengths = new Uint8Array(nameSlots);
  readonly #nameWords: string[] = new Array<string>(nameSlots).fill('');

  /** The same for a short value that comes again and again, such as a sender: one string for all its appearances. */
  decodeName(bytes: Uint8Array, from: number, to: number, flags: number): string {
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (nameSlots - 1);
    const length = to - from;
    if (length > shortAscii) return this.decode(bytes, from, to, flags);
    const place = slot * shortAscii;
    if (this.#nameLengths[slot] === length && sameBytes(this.#nameBytes, place, bytes, from, length))
      return this.#nameWords[slot] ?? '';
    const words = this.decode(bytes, from, to, flags);
    for (let at = 0; at < length; at++) this.#nameBytes[place + at] = bytes[from + at] ?? 0;
    this.#nameLengths[slot] = length;
    this.#nameWords[slot] = words;
    return words;
  }

  decode(bytes: Uint8Array, from: number, to: number, flags: number): string {
    const raw =
      (flags & hasNonAscii) === 0 && to - from <= shortAscii
        ? asciiOf(bytes, from, to)
        : (shortUtf8(bytes, from, to) ?? this.#decoder.decode(bytes.subarray(from, to)));
    if ((flags & hasReference) === 0 || !raw.includes('&')) return raw;
    const joined = raw.replace(reference, (whole, hex: string | undefined, decimal: string | undefined, name: string) =>
      this.#character(whole, hex, decimal, name),
    );
    return joined.replace(loneSurrogate, () => {
      this.loneSurrogates++;
      return replacement;
    });
  }

  #character(whole: string, hex: string | undefined, decimal: string | undefined, name: string): string {
    const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : null;
    if (code !== null) return code > 0x10ffff ? replacement : String.fromCodePoint(code);
    const known = named[name];
    if (known === undefined) this.unknownNames++;
    return known ?? whole;
  }
}

function sameBytes(table: Uint8Array, place: number, bytes: Uint8Array, from: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (table[place + at] !== bytes[from + at]) return false;
  return true;
}

function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  let out = '';
  for (let at = from; at < to; at++) out += String.fromCharCode(bytes[at] ?? 0);
  return out;
}

/** A whole number in decimal digits; NaN when the bytes are anything else or more than 16 digits. */
export function digitsOf(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > 16) return Number.NaN;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
