import type { Entry } from '../read/entry.ts';
import { openFiles } from '../read/open.ts';
import { memorySource } from '../source.ts';

export const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);

/** UTF-16 with a byte order mark. */
export function utf16(words: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + words.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < words.length; at++) view.setUint16(2 + at * 2, words.charCodeAt(at), littleEndian);
  return bytes;
}

/** Every entry of a file whose format is known, read in chunks of the given size. */
export async function entriesOf(content: string | Uint8Array, chunk = 1 << 16): Promise<Entry[]> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const entries: Entry[] = [];
  for await (const file of openFiles(memorySource('export', bytes, chunk))) {
    if ('failure' in file) throw file.failure;
    for await (const batch of file.reader.read(file.input)) entries.push(...batch);
  }
  return entries;
}

/** The account of a list of entries. */
export const accountOf = (entries: readonly Entry[]) => ({
  read: entries.filter(({ is }) => is === 'message' || is === 'call').length,
  rejected: entries.filter(({ is }) => is === 'rejection').length,
});

export const textsOf = (entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) => (entry.is === 'message' ? [entry.text] : []));

export const reasonsOf = (entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) => (entry.is === 'rejection' ? [entry.reason.say.replace('discover.reject.', '')] : []));

export const notesOf = (entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) => (entry.is === 'note' ? [entry.note.say.replace('discover.note.', '')] : []));
