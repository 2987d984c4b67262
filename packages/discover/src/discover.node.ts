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

/** Standard input, named `-`, or another pipe. It can be read once and only in order. */
export const pipeSource = (name: string, path?: string): ByteSource => ({
  name,
  size: null,
  async *stream() {
    const options = { highWaterMark: chunkBytes };
    const pipe =
      path === undefined
        ? createReadStream('', { ...options, fd: 0, autoClose: false })
        : createReadStream(path, options);
    for await (const chunk of pipe) yield chunk as Uint8Array;
  },
});

/** What lies in a folder and cannot be read: it stands in the account of the files with its reason. */
const brokenSource = (name: string, cause: string): ByteSource => ({
  name,
  size: null,
  // biome-ignore lint/correctness/useYield: it ends before the first byte
  async *stream() {
    throw new Failure(text('discover.fail.reading', { file: name, cause }), 3);
  },
});

/**
 * The sources behind a path: `-` is standard input, a file is itself, a folder is all files in it in the order of their
 * names, those that begin with a dot left out. Names are relative to the folder that was given.
 * @throws Failure (status 3) when there is no such path, it may not be read, or the folder is empty.
 */
export async function sourcesAt(path: string): Promise<ByteSource[]> {
  if (path === '-') return [pipeSource('-')];
  const about = await stat(path).catch(() => null);
  if (about === null) throw new Failure(text('discover.fail.no-file', { file: basename(path) }), 3);
  if (about.isFile()) return [fileSource(path, basename(path), about.size)];
  if (!about.isDirectory()) return [pipeSource(basename(path), path)];
  const found = await filesUnder(path, path);
  if (found.length === 0) throw new Failure(text('discover.fail.empty-folder', { file: basename(path) }), 3);
  return found;
}

/** A link to a folder is not followed (it may lead back), a pipe or a device is not opened (it may wait for ever). */
async function filesUnder(top: string, path: string): Promise<ByteSource[]> {
  const found: ByteSource[] = [];
  for (const entry of await entriesOf(path)) {
    const inner = join(path, entry.name);
    const name = relative(top, inner);
    if (entry.isDirectory()) {
      const deeper = await filesUnder(top, inner).catch((error: unknown) => [brokenSource(name, codeOf(error))]);
      found.push(...deeper);
      continue;
    }
    const about = await stat(inner).catch(() => null);
    if (about?.isFile() === true) found.push(fileSource(inner, name, about.size));
    else if (about?.isDirectory() !== true) found.push(brokenSource(name, about === null ? 'ENOENT' : 'no file'));
  }
  return found;
}

const entriesOf = async (path: string) =>
  (await readdir(path, { withFileTypes: true }))
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
