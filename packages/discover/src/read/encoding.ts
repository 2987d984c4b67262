/** The encodings that exports come in. Bytes decide; what a declaration says does not. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** By byte order mark, else by the zero byte beside the first character, which in every text format here is ASCII. */
export function encodingOf(head: Uint8Array): Encoding {
  const [a, b] = head;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (head.length >= 2 && a !== 0 && b === 0) return 'utf-16le';
  if (head.length >= 2 && a === 0 && b !== 0) return 'utf-16be';
  return 'utf-8';
}

/** The same text as UTF-8; UTF-8 passes through untouched, its byte order mark included. */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncIterable<Uint8Array> {
  if (encoding === 'utf-8') {
    yield* chunks;
    return;
  }
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/** How many bytes of the original file stand behind UTF-8 bytes `[from, to)`, so that offsets are the file's own. */
export type OriginalLength = (bytes: Uint8Array, from: number, to: number) => number;

export const originalLength = (encoding: Encoding): OriginalLength =>
  encoding === 'utf-8' ? (_bytes, from, to) => to - from : utf16Length;

/** Two bytes for every code unit: one unit starts at each byte that is no continuation, a four-byte lead is two. */
function utf16Length(bytes: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units * 2;
}
