import { createHash } from 'node:crypto';
import { createReadStream, type Stats, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Failure, text } from '@otboy/knowledge';

/** A file that proves something: its name and what it is recognised by. */
export interface Fingerprint {
  readonly name: string;
  readonly sha256: string;
}

/**
 * Read piece by piece, so that a recording of any length is not held in memory.
 * @throws Failure 3 for what is no file, is empty or cannot be read
 */
export async function fingerprintOf(path: string): Promise<Fingerprint> {
  // A pipe or a device may wait for ever.
  const about: Stats | undefined = statSync(path, { throwIfNoEntry: false });
  if (about?.isFile() !== true) throw new Failure(text('cli.error.note.no-proof', { path }), 3);
  if (about.size === 0) throw new Failure(text('cli.error.note.empty-proof', { path }), 3);
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return { name: basename(path), sha256: hash.digest('hex') };
}
