import type { Text } from '@otboy/knowledge';
import type { OriginalLength } from './encoding.ts';
import type { Entry } from './entry.ts';

/** What a reader is given: the text of a file as UTF-8, and how to tell offsets in the file itself. */
export interface TextInput {
  /** Once; a chunk is valid only until the next one is asked for. */
  chunks(): AsyncIterable<Uint8Array>;
  readonly lengthOf: OriginalLength;
}

/**
 * One kind of file. A reader accounts for everything: each entry of the file comes out once, as a record or as a
 * rejection with its offset; it never throws on content and never holds the whole file.
 */
export interface Reader {
  /** Stable name of the format, as `files[].format` and `--formats` say it. */
  readonly id: string;
  /** What the format is called for people. */
  readonly title: Text;
  /** How sure the first bytes (as UTF-8, up to 64 KB) make it: 0 not at all, 1 beyond doubt. Names never count. */
  recognise(head: Uint8Array): number;
  /** The entries in the order of the file, in batches. */
  read(input: TextInput): AsyncIterable<readonly Entry[]>;
}
