import { type Text, text } from '@otboy/knowledge';
import type { Call, Entry, Message } from './read/entry.ts';
import type { OpenFile, UnreadableFile } from './read/open.ts';
import type { FileReport } from './schema.ts';

/** How far reading has come. */
export interface Progress {
  readonly file: string;
  /** Bytes of this file read so far, as stored (inside a ZIP: unpacked). */
  readonly bytes: number;
  /** Bytes of this file in all; null where nobody knows. */
  readonly size: number | null;
}

/**
 * How many rejections are listed with their place, over all files of one reading. What is rejected beyond that is
 * counted: a file of nothing but broken records would otherwise fill the memory with its own account.
 */
export const mostListed = 100_000;

/** How many more rejections may be listed; one for all files of a reading. */
export interface Listing {
  left: number;
}

/** Seconds since some moment; only differences count. */
export type Elapsed = () => number;

/** A file on which nothing was found, because it could not be read. */
export const unreadable = ({ name, size, failure }: UnreadableFile): FileReport => ({
  path: name,
  format: null,
  bytes: size ?? 0,
  entries: 0,
  read: 0,
  calls: 0,
  rejected: [],
  rejectedMore: 0,
  notes: [],
  failed: failure.text,
  seconds: 0,
});

/**
 * Reads one file to its end, hands its records on and keeps the account: entries = read + rejected. An error of the
 * source in the middle (a damaged ZIP, a disk that fails) ends the file with what was read, and says so.
 */
export async function* readFile(
  { name, size, reader, input }: OpenFile,
  onProgress: ((progress: Progress) => void) | undefined,
  elapsed: Elapsed | undefined,
  listing: Listing,
  broken: (cause: unknown) => Text,
): AsyncGenerator<readonly (Message | Call)[], FileReport> {
  const started = elapsed?.() ?? 0;
  const report = { path: name, format: reader.id, bytes: 0, entries: 0, read: 0, calls: 0, seconds: 0 };
  const rejected: FileReport['rejected'] = [];
  const notes: Text[] = [];
  let rejectedMore = 0;
  let told = 0;
  let declared: number | undefined;
  let failed: Text | undefined;
  const counted = {
    lengthOf: input.lengthOf,
    async *chunks() {
      for await (const chunk of input.chunks()) {
        report.bytes += input.lengthOf(chunk, 0, chunk.length);
        yield chunk;
      }
    },
  };
  const take = (entry: Entry): entry is Message | Call => {
    if (entry.is === 'rejection') {
      if (listing.left === 0) rejectedMore++;
      else {
        listing.left--;
        rejected.push({ offset: entry.offset, reason: entry.reason });
      }
    } else if (entry.is === 'declared') declared = (declared ?? 0) + entry.count;
    else if (entry.is === 'note') notes.push(entry.note);
    else {
      report.read++;
      if (entry.is === 'call') report.calls++;
      return true;
    }
    return false;
  };
  try {
    for await (const batch of reader.read(counted)) {
      yield batch.filter(take);
      if (report.bytes === told) continue;
      told = report.bytes;
      onProgress?.({ file: name, bytes: told, size });
    }
  } catch (cause) {
    failed = broken(cause);
  }
  if (rejectedMore > 0)
    notes.push(text('discover.note.rejected-more', { listed: rejected.length, more: rejectedMore }));
  return {
    ...report,
    entries: report.read + rejected.length + rejectedMore,
    ...(declared === undefined ? {} : { declared }),
    rejected,
    rejectedMore,
    notes,
    ...(failed === undefined ? {} : { failed }),
    seconds: (elapsed?.() ?? 0) - started,
  };
}
