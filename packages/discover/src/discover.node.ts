import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { Failure, text } from '@otboy/knowledge';
import type { ByteSource } from './source.ts';

const chunkBytes = 1 << 20;

/**
 * One file. Its stream reads into one buffer of 1 MB that is used again for every chunk, so memory stays flat;
 * who keeps bytes beyond the next chunk copies them.
 */
export function fileSource(path: string, name: string, size: number): ByteSource {
  return {
    name,
    size,
    async *stream() {
      const file = await open(path);
      try {
        const buffer = new Uint8Array(chunkBytes);
        for (;;) {
          const { bytesRead } = await file.read(buffer, 0, chunkBytes);
          if (bytesRead === 0) return;
          yield buffer.subarray(0, bytesRead);
        }
      } finally {
        await file.close();
      }
    },
    async read(offset, length) {
      const file = await open(path);
      try {
        const buffer = new Uint8Array(length);
        const { bytesRead } = await file.read(buffer, 0, length, offset);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
  };
}

/** Standard input, named `-`. It can be read once and only in order. */
export const stdinSource = (): ByteSource => ({
  name: '-',
  size: null,
  async *stream() {
    for await (const chunk of createReadStream('', { fd: 0, highWaterMark: chunkBytes, autoClose: false }))
      yield chunk as Uint8Array;
  },
});

/**
 * The sources behind a path: `-` is standard input, a file is itself, a folder is all files in it in the order of their
 * names, those that begin with a dot left out. Names are relative to the folder that was given.
 * @throws Failure (status 3) when there is no such path, it may not be read, or the folder is empty.
 */
export async function sourcesAt(path: string): Promise<ByteSource[]> {
  if (path === '-') return [stdinSource()];
  const found = await filesUnder(path, path);
  if (found.length === 0) throw new Failure(text('discover.fail.empty-folder', { file: basename(path) }), 3);
  return found;
}

async function filesUnder(top: string, path: string): Promise<ByteSource[]> {
  const about = await statOrFail(path);
  if (!about.isDirectory()) return [fileSource(path, relative(top, path) || basename(path), about.size)];
  const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
  const inner = await Promise.all(names.map((name) => filesUnder(top, join(path, name))));
  return inner.flat();
}

async function statOrFail(path: string) {
  try {
    return await stat(path);
  } catch {
    throw new Failure(text('discover.fail.no-file', { file: basename(path) }), 3);
  }
}
