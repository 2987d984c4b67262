import { type ByteSource, type DiscoverResult, discover, memorySource } from '@otboy/discover';
import { secondsNow } from '../elapsed.ts';
import type { Given } from './given.ts';
import type { Heard, Order, Pasted } from './order.ts';

/** How the reading goes about it, where it runs. */
export interface Manner {
  /** Bytes at a time. */
  readonly chunk: number;
  /** Between two pieces of the work: lets others have a turn if it is time, or throws to stop. */
  readonly pause?: () => Promise<void> | undefined;
  readonly tell: (heard: Heard) => void;
}

/** As many rejections as somebody may look through; the others are counted. */
const listed = 200;
const everySeconds = 0.1;

/** Reads what was given, in a worker or in the page. Nothing of the messages but links comes out. */
export async function read(
  { services, sources, today, usual, declared }: Order,
  { chunk, pause, tell }: Manner,
): Promise<DiscoverResult> {
  const started = secondsNow();
  const elapsed = () => secondsNow() - started;
  let told = -1;
  let soFar: Omit<Heard, 'bytes' | 'total' | 'seconds'> = { file: '', messages: 0, codes: 0 };
  /** Bytes of the files that are done with, and of the one that is being read. */
  let before = 0;
  let here = 0;
  /** Where the next file begins in all the bytes that were given. */
  let next = 0;
  const hear = () => {
    if (elapsed() - told < everySeconds) return;
    told = elapsed();
    tell({ ...soFar, bytes: before + here, total: next, seconds: told });
  };
  const opened = sources.map((one): ByteSource => {
    if (!('file' in one)) return pastedSource(one);
    const start = next;
    next += one.file.size;
    return fileSource(one, chunk, async (length) => {
      if (before !== start) here = 0;
      before = start;
      // The first bytes are looked at twice.
      here = Math.min(one.file.size, here + length);
      hear();
      await pause?.();
    });
  });
  return discover({ services }, opened, {
    today,
    usual,
    declared,
    elapsed,
    listRejected: listed,
    noneReadable: 'tell',
    ...(pause === undefined ? {} : { pause }),
    onProgress: ({ file, messages, codes }) => {
      soFar = { file, messages, codes };
      hear();
    },
  });
}

/** A file as the browser has it: never more of it in memory than two pieces, the next on its way while one is read. */
function fileSource({ file, name }: Given, chunk: number, passed: (bytes: number) => Promise<void>): ByteSource {
  const piece = async (from: number, to: number) => new Uint8Array(await file.slice(from, to).arrayBuffer());
  return {
    name,
    size: file.size,
    async *stream() {
      let coming = piece(0, chunk);
      for (let at = 0; at < file.size; at += chunk) {
        const bytes = await coming;
        coming = piece(at + chunk, at + 2 * chunk);
        // Whoever stops in between does not wait for it any more.
        coming.catch(() => undefined);
        await passed(bytes.length);
        yield bytes;
      }
    },
    async read(offset, length) {
      const bytes = await piece(offset, offset + length);
      await passed(bytes.length);
      return bytes;
    },
  };
}

/** The same way for a pasted message as for any other: one line of the plain message file. */
const pastedSource = ({ name, sender, text }: Pasted): ByteSource =>
  memorySource(name, new TextEncoder().encode(JSON.stringify({ sender: sender || null, text })));
