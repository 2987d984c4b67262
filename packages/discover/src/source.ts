/** Bytes with a name: all that a reader ever sees of a file. */
export interface ByteSource {
  /** Shown and kept as evidence: a name inside what the person gave, never an absolute path. */
  readonly name: string;
  /** Bytes in all, or null where nobody knows beforehand (a pipe, an entry of an archive). */
  readonly size: number | null;
  /** The bytes in order. A chunk is valid only until the next one is asked for: the source may reuse its memory. */
  stream(): AsyncIterable<Uint8Array>;
  /** Bytes `[offset, offset + length)` as a copy; absent where only reading in order is possible. */
  read?(offset: number, length: number): Promise<Uint8Array>;
}

/** Bytes that are already in memory, in pieces of `chunk` bytes. */
export const memorySource = (name: string, bytes: Uint8Array, chunk = 1 << 16): ByteSource => ({
  name,
  size: bytes.length,
  async *stream() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  },
  read: async (offset, length) => bytes.slice(offset, offset + length),
});
