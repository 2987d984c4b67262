import { ofUnits } from '../of-units.ts';

const longest = 1 << 13;
const units = new Uint16Array(longest);

/** Bytes `[from, to)` as words; undefined where a decoder has to judge: long, a byte order mark in front, no UTF-8. */
export function shortUtf8(bytes: Uint8Array, from: number, to: number): string | undefined {
  if (to - from > longest || bytes[from] === 0xef) return undefined;
  let length = 0;
  for (let at = from; at < to; ) {
    const lead = bytes[at++] ?? 0;
    if (lead < 0x80) {
      units[length++] = lead;
      continue;
    }
    const more = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    const end = at + more;
    if (more === 0 || end > to) return undefined;
    let code = lead & (0x3f >> more);
    while (at < end) {
      const byte = bytes[at++] ?? 0;
      if ((byte & 0xc0) !== 0x80) return undefined;
      code = (code << 6) | (byte & 0x3f);
    }
    if (more === 2 && (code < 0x800 || (code & 0xf800) === 0xd800)) return undefined;
    if (more < 3) units[length++] = code;
    else {
      if (code < 0x10000 || code > 0x10ffff) return undefined;
      units[length++] = 0xd7c0 + (code >> 10);
      units[length++] = 0xdc00 | (code & 0x3ff);
    }
  }
  return ofUnits(units, length);
}
