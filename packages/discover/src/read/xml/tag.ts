/** The attributes that are read; all others are checked for form and passed over. */
export const attributeNames = [
  'address',
  'body',
  'date',
  'type',
  'msg_box',
  'number',
  'duration',
  'ct',
  'text',
  'data',
  'count',
] as const;
type AttributeName = (typeof attributeNames)[number];

/** Position of each attribute in the arrays of a tag. */
export const attribute = Object.fromEntries(attributeNames.map((name, at) => [name, at])) as Readonly<
  Record<AttributeName, number>
>;

/** What a value holds, so that decoding does no more than it must. */
export const hasReference = 1;
export const hasNonAscii = 2;

/** Outcomes of `TagParser.parse` that are no position. */
export const incomplete = -1;
export const broken = -2;
export const dataGoesOn = -3;

/** Why a tag is broken, as the end of a text id. */
export type Defect = 'no-equals' | 'no-quotes' | 'less-than' | 'twice' | 'no-name';

const nearBytes = 512;
const isName = new Uint8Array(256).fill(1, 0x80);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.:')
  isName[character.charCodeAt(0)] = 1;
export const isNameByte = (byte: number | undefined): boolean => byte !== undefined && isName[byte] === 1;

const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x09 || byte === 0x0d;

const byFirstByte: (readonly { readonly at: number; readonly bytes: readonly number[] }[])[] = [];
attributeNames.forEach((name, at) => {
  const bytes = [...name].map((character) => character.charCodeAt(0));
  const first = bytes[0] ?? 0;
  byFirstByte[first] = [...(byFirstByte[first] ?? []), { at, bytes }];
});

function attributeOf(bytes: Uint8Array, from: number, to: number): number {
  const candidates = byFirstByte[bytes[from] ?? 0];
  if (candidates === undefined) return -1;
  for (const { at, bytes: name } of candidates) {
    if (name.length !== to - from) continue;
    let same = 1;
    while (same < name.length && bytes[from + same] === name[same]) same++;
    if (same === name.length) return at;
  }
  return -1;
}

/**
 * Reads the attributes of one tag out of a window of bytes, strictly: `name = "value"` or `'value'`, no `<` in a value,
 * no wanted attribute twice. `>` inside a value is legal. The results are positions in the window, good until it moves.
 */
export class TagParser {
  readonly from = new Int32Array(attributeNames.length);
  readonly to = new Int32Array(attributeNames.length);
  readonly flags = new Uint8Array(attributeNames.length);
  /** The tag ended in `/>`. */
  selfClosed = false;
  /** After `broken`: why. */
  defect: Defect = 'no-name';
  /** After `dataGoesOn`: the quote that will end the value. */
  quote = 0;
  #valueFlags = 0;
  /** Where the next `<` stands, once sought: many long values in one tag must not each look for it to the end. */
  #lessThan = -1;

  /**
   * From just behind the element's name (or behind a value that was passed over).
   * Returns the position behind `>`, or `incomplete` (the window ends inside the tag), `broken`, or `dataGoesOn` (the
   * window ends inside the value of `data`, the one attribute that may be larger than memory).
   */
  parse(bytes: Uint8Array, start: number): number {
    this.from.fill(-1);
    this.selfClosed = false;
    this.#lessThan = -1;
    const end = bytes.length;
    for (let at = start; ; ) {
      while (at < end && isSpace(bytes[at])) at++;
      if (at >= end) return incomplete;
      if (bytes[at] === 0x3e) return at + 1;
      if (bytes[at] === 0x2f) {
        if (at + 1 >= end) return incomplete;
        if (bytes[at + 1] !== 0x3e) return this.#break('no-name');
        this.selfClosed = true;
        return at + 2;
      }
      const nameFrom = at;
      while (at < end && isNameByte(bytes[at])) at++;
      if (at >= end) return incomplete;
      if (at === nameFrom) return this.#break('no-name');
      const which = attributeOf(bytes, nameFrom, at);
      while (at < end && isSpace(bytes[at])) at++;
      if (at >= end) return incomplete;
      if (bytes[at] !== 0x3d) return this.#break('no-equals');
      at++;
      while (at < end && isSpace(bytes[at])) at++;
      if (at >= end) return incomplete;
      const quote = bytes[at] ?? 0;
      if (quote !== 0x22 && quote !== 0x27) return this.#break('no-quotes');
      const valueFrom = at + 1;
      const valueTo =
        which === attribute.data ? this.#farEnd(bytes, valueFrom, quote) : this.#valueEnd(bytes, valueFrom, quote);
      if (valueTo === incomplete && which === attribute.data) {
        this.quote = quote;
        return dataGoesOn;
      }
      if (valueTo < 0) return valueTo;
      if (which >= 0) {
        if ((this.from[which] ?? -1) >= 0) return this.#break('twice');
        this.from[which] = valueFrom;
        this.to[which] = valueTo;
        this.flags[which] = this.#valueFlags;
      }
      at = valueTo + 1;
    }
  }

  #break(defect: Defect): number {
    this.defect = defect;
    return broken;
  }

  /** Byte by byte, noting what the value holds; a long one is left to the native search. */
  #valueEnd(bytes: Uint8Array, start: number, quote: number): number {
    const near = Math.min(bytes.length, start + nearBytes);
    let references = 0;
    let seen = 0;
    for (let at = start; at < near; at++) {
      const byte = bytes[at] ?? 0;
      seen |= byte;
      // Both quotes, & and < lie below letters: most bytes take one comparison.
      if (byte > 0x3c) continue;
      if (byte === quote) {
        this.#valueFlags = references | (seen >= 0x80 ? hasNonAscii : 0);
        return at;
      }
      if (byte === 0x26) references = hasReference;
      else if (byte === 0x3c) return this.#break('less-than');
    }
    return this.#farEnd(bytes, near, quote);
  }

  #farEnd(bytes: Uint8Array, start: number, quote: number): number {
    this.#valueFlags = hasReference | hasNonAscii;
    const found = bytes.indexOf(quote, start);
    if (this.#lessThan < start) {
      const next = bytes.indexOf(0x3c, start);
      this.#lessThan = next < 0 ? bytes.length : next;
    }
    if (this.#lessThan < (found < 0 ? bytes.length : found)) return this.#break('less-than');
    return found < 0 ? incomplete : found;
  }
}
