import {
  closeSync,
  constants,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Failure, text } from '@otboy/knowledge';

/** What an assistant may read and write. Every path that it names goes through here. */
export interface Folders {
  /** A file or a folder to read, as it is passed on: its real path. @throws Failure 2 outside, 3 where there is none. */
  readonly toRead: (given: string) => string;
  /** A file to be changed in place. @throws Failure 2 outside the folder that may be written. */
  readonly toChange: (given: string) => string;
  /** A folder to write into, there or not, named from the folder that may be written. @throws Failure 2 outside it. */
  readonly toFill: (given: string) => string;
  /** Writes one file of such a folder; never through a link. */
  readonly save: (path: string, content: string | Uint8Array) => void;
}

interface Root {
  readonly named: string;
  readonly real: string;
}

/**
 * @param read folders beside the working folder that may be read
 * @param write the one folder that may be written, and read as well; none by default
 * @throws Failure 2 when one of them is no folder
 */
export function foldersOf(cwd: string, read: readonly string[], write: string | undefined): Folders {
  const roots = [cwd, ...read, ...(write === undefined ? [] : [write])].map((named) => rootAt(resolve(cwd, named)));
  const writable = write === undefined ? undefined : roots.at(-1);
  const toRead = (given: string) => {
    const path = named(cwd, given);
    if (!roots.some((root) => inside(root.named, path) || inside(root.real, path))) throw outside(given);
    const real = realOf(path, given);
    if (!roots.some((root) => inside(root.real, real))) throw outside(given);
    const about = statSync(real);
    // A pipe or a device may wait for ever.
    if (!about.isFile() && !about.isDirectory()) throw outside(given);
    if (about.isDirectory()) noWayOut(real, roots, given);
    return real;
  };
  return {
    toRead,
    toChange: (given) => {
      const real = toRead(given);
      if (writable === undefined || !inside(writable.real, real)) throw notWritable(given);
      return real;
    },
    toFill: (given) => {
      if (writable === undefined) throw notWritable(given);
      const path = named(writable.real, given);
      const there = nearest(path);
      const real = join(realpathSync(there), relative(there, path));
      if (!inside(writable.real, real) || !statSync(there).isDirectory()) throw notWritable(given);
      return real;
    },
    save: (path, content) => {
      if (writable === undefined || !inside(writable.real, realpathSync(dirname(path)))) throw notWritable(path);
      if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw notWritable(path);
      // A link that was put there in between is refused by the system, where it can.
      const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = constants;
      const file = openSync(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o600);
      try {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      } finally {
        closeSync(file);
      }
    },
  };
}

function rootAt(path: string): Root {
  const about = statSync(path, { throwIfNoEntry: false });
  if (about?.isDirectory() !== true) throw new Failure(text('cli.mcp.error.no-folder', { path }), 2);
  return { named: path, real: realpathSync(path) };
}

/** As it was named, made absolute. A step upwards is refused even where it would come back. */
function named(from: string, given: string): string {
  // `-` is standard input everywhere else: here the protocol itself runs on it.
  if (given === '' || given === '-' || given.includes('\0') || given.split(/[\\/]/).includes('..'))
    throw outside(given);
  return isAbsolute(given) ? resolve(given) : resolve(from, given);
}

const inside = (root: string, path: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);

function realOf(path: string, given: string): string {
  try {
    return realpathSync(path);
  } catch {
    throw new Failure(text('cli.mcp.error.no-file', { path: given }), 3);
  }
}

/** The last part of a path that is there. */
function nearest(path: string): string {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined ? nearest(dirname(path)) : path;
}

/** Links inside a folder are followed when it is read, so each has to stay inside as well. */
function noWayOut(folder: string, roots: readonly Root[], given: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) noWayOut(path, roots, given);
    // A link that leads nowhere is reported by the reader.
    if (!entry.isSymbolicLink() || !existsSync(path)) continue;
    if (!roots.some((root) => inside(root.real, realpathSync(path)))) throw outside(given);
  }
}

const outside = (path: string): Failure => new Failure(text('cli.mcp.error.outside', { path }), 2);
const notWritable = (path: string): Failure => new Failure(text('cli.mcp.error.not-writable', { path }), 2);
