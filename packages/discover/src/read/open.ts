import { Failure, text } from '@otboy/knowledge';
import type { ByteSource } from '../source.ts';
import { asUtf8, encodingOf, originalLength } from './encoding.ts';
import type { Reader, TextInput } from './reader.ts';
import { readers } from './readers.ts';
import { strangeKind } from './strange.ts';
import { isZip, zipEntries } from './zip.ts';

const headBytes = 1 << 16;
const nestedMax = 1;

/** A file whose format is known, ready to be read once. */
export interface OpenFile {
  readonly name: string;
  readonly size: number | null;
  readonly reader: Reader;
  readonly input: TextInput;
}

/** A file that cannot be read at all, and why; it stands in the account of files, and alone it is a failure. */
export interface UnreadableFile {
  readonly name: string;
  readonly size: number | null;
  readonly failure: Failure;
}

/**
 * Recognises a file by its content. A ZIP is opened and each readable file in it comes out by itself, named
 * `archive/entry`. Never throws on content: what cannot be read comes out as such.
 */
export async function* openFiles(source: ByteSource, depth = 0): AsyncIterable<OpenFile | UnreadableFile> {
  const { name, size } = source;
  try {
    const { head, whole } = await peeked(source);
    if (head.length === 0) throw new Failure(text('discover.fail.empty', { file: name }), 3);
    const strange = strangeKind(head, new TextDecoder().decode(head));
    // A table of an office program is a ZIP too, and nothing in it is an export.
    if (isZip(head) && depth < nestedMax && strange !== 'office') {
      yield* openZip(whole, depth);
      return;
    }
    const encoding = encodingOf(head);
    const reader = await recognised(head, encoding);
    if (reader === null)
      throw new Failure(
        strange === null
          ? text('discover.fail.unknown', { file: name, formats: { list: titles() } })
          : text(`discover.strange.${strange}`, { file: name }),
        3,
      );
    const input = { lengthOf: originalLength(encoding), chunks: () => asUtf8(whole.stream(), encoding) };
    yield { name, size, reader, input };
  } catch (error) {
    yield { name, size, failure: asFailure(error, name) };
  }
}

/** Pictures beside an export are no loss; what by its name could have been one stands in the account. */
const mayBeExport = /\.(?:xml|jsonl?|ndjson|zip)$/i;

async function* openZip(source: ByteSource, depth: number): AsyncIterable<OpenFile | UnreadableFile> {
  let readable = 0;
  const failed: UnreadableFile[] = [];
  for await (const entry of zipEntries(source)) {
    for await (const file of openFiles(entry, depth + 1)) {
      if ('reader' in file) {
        readable++;
        yield file;
      } else failed.push(file);
    }
  }
  if (readable > 0) {
    yield* failed.filter(({ name }) => mayBeExport.test(name));
    return;
  }
  throw failed[0]?.failure ?? new Failure(text('discover.fail.zip-nothing', { file: source.name }), 3);
}

const titles = () => readers.map((reader) => reader.title);

async function recognised(head: Uint8Array, encoding: ReturnType<typeof encodingOf>): Promise<Reader | null> {
  const pieces: Uint8Array[] = [];
  for await (const piece of asUtf8(only(head), encoding)) pieces.push(piece);
  const utf8 = joined(pieces);
  let best: Reader | null = null;
  let sure = 0;
  for (const reader of readers) {
    const certainty = reader.recognise(utf8);
    if (certainty <= sure) continue;
    best = reader;
    sure = certainty;
  }
  return best;
}

/** The first bytes, and the source from its start again, also where it can be read only once. */
async function peeked(source: ByteSource): Promise<{ head: Uint8Array; whole: ByteSource }> {
  if (source.read !== undefined) return { head: await source.read(0, headBytes), whole: source };
  const iterator = source.stream()[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < headBytes) {
    const next = await iterator.next();
    if (next.done === true) break;
    pieces.push(next.value.slice());
    length += next.value.length;
  }
  const whole: ByteSource = {
    name: source.name,
    size: source.size,
    async *stream() {
      yield* pieces.splice(0);
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
    },
  };
  return { head: joined(pieces).subarray(0, headBytes), whole };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

async function* only(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

const asFailure = (error: unknown, name: string): Failure =>
  error instanceof Failure
    ? error
    : new Failure(text('discover.fail.reading', { file: name, cause: error instanceof Error ? error.message : '' }), 3);
