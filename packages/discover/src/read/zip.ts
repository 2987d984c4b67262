import { Failure, text } from '@otboy/knowledge';
import type { FileEntry } from '@zip.js/zip.js';
import type { ByteSource } from '../source.ts';

/** A ZIP that can only be read in order (a pipe) has to fit into memory: its directory stands at its end. */
const pipedMax = 256 << 20;

/** Local file header or empty archive (APPNOTE.TXT 4.3.7, 4.3.16). */
export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));

/**
 * The files in a ZIP, each a source that inflates as it is read. Nothing is written anywhere, so entry names are only
 * names. Zip64 is read.
 * @throws Failure (status 3) when it is encrypted, damaged, or too large to be piped.
 */
export async function* zipEntries(source: ByteSource): AsyncIterable<ByteSource> {
  const zip = await import('@zip.js/zip.js');
  zip.configure({ useWebWorkers: false });
  const { size, read } = source.read === undefined ? await inMemory(source) : source;
  class SourceReader extends zip.Reader<null> {
    override size = size ?? 0;
    override readUint8Array = async (offset: number, length: number): Promise<Uint8Array> =>
      read?.(offset, Math.min(length, this.size - offset)) ?? new Uint8Array();
  }
  const reader = new zip.ZipReader(new SourceReader(null));
  const entries = await reader.getEntries({ filenameValidation: 'tolerant' }).catch(() => {
    throw new Failure(text('discover.fail.zip-damaged', { file: source.name }), 3);
  });
  try {
    for (const entry of entries) {
      if (entry.directory) continue;
      if (entry.encrypted) throw new Failure(text('discover.fail.zip-encrypted', { file: source.name }), 3);
      yield entrySource(source.name, entry);
    }
  } finally {
    await reader.close();
  }
}

const entrySource = (archive: string, entry: FileEntry): ByteSource => ({
  name: `${archive}/${entry.filename}`,
  size: entry.uncompressedSize,
  async *stream() {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const inflating = entry.getData(writable, { checkSignature: true });
    // A damaged entry ends the stream with its error; without this a small one never ends at all.
    inflating.catch((cause) => writable.abort(cause).catch(() => {}));
    yield* readable;
    await inflating;
  },
});

async function inMemory(source: ByteSource): Promise<Required<Pick<ByteSource, 'size' | 'read'>>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of source.stream()) {
    size += chunk.length;
    if (size > pipedMax) throw new Failure(text('discover.fail.zip-piped', { file: source.name }), 3);
    pieces.push(chunk.slice());
  }
  const whole = new Blob(pieces);
  return {
    size,
    read: async (offset, length) => new Uint8Array(await whole.slice(offset, offset + length).arrayBuffer()),
  };
}
