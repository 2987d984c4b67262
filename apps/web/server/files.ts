import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { headersOf, headersOfCompiler, setsPapers } from './policy.ts';

/** What the server knows how to name; `packed` where it gets smaller on the way. */
const types: Readonly<Record<string, { readonly type: string; readonly packed: boolean }>> = {
  '.html': { type: 'text/html; charset=utf-8', packed: true },
  '.js': { type: 'text/javascript; charset=utf-8', packed: true },
  '.css': { type: 'text/css; charset=utf-8', packed: true },
  '.json': { type: 'application/json; charset=utf-8', packed: true },
  '.webmanifest': { type: 'application/manifest+json; charset=utf-8', packed: true },
  '.txt': { type: 'text/plain; charset=utf-8', packed: true },
  '.svg': { type: 'image/svg+xml', packed: true },
  '.wasm': { type: 'application/wasm', packed: true },
  '.ttf': { type: 'font/ttf', packed: true },
  // What the build has packed itself.
  '.bin': { type: 'application/octet-stream', packed: false },
  '.woff2': { type: 'font/woff2', packed: false },
  '.png': { type: 'image/png', packed: false },
};

/** Plain names only, each begins with a letter or a digit: nothing outside the folder can be meant, nothing hidden in it. */
const plainPath = /^(?:\/[a-z0-9][\w-]*(?:\.[\w-]+)*)*\/?$/i;

/** Names of assets change with what is in them; everything else is asked for anew. */
const keptFor = (path: string): string =>
  /\/assets\/[^/]+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

interface Kept {
  readonly changed: number;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  packed?: Promise<Buffer>;
}

/** Serves the folder of a build and nothing else, with the policy on every answer. Each file is packed once. */
export function serverOf(folder: string): Server {
  const kept = new Map<string, Kept>();

  async function read(name: string): Promise<Kept> {
    const changed = (await stat(name)).mtimeMs;
    const before = kept.get(name);
    if (before?.changed === changed) return before;
    const bytes = await readFile(name);
    const now = {
      changed,
      bytes,
      headers: setsPapers(name) ? headersOfCompiler : headersOf(name.endsWith('.html') ? String(bytes) : ''),
    };
    kept.set(name, now);
    return now;
  }

  async function give(path: string, mayPack: boolean, answer: ServerResponse, withBody: boolean): Promise<void> {
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const known = types[extname(name)];
    if (known === undefined) {
      await stat(join(folder, path, 'index.html'));
      answer.writeHead(301, { ...headersOf(), location: `${path.split('/').at(-1)}/` });
      return void answer.end();
    }
    const file = await read(join(folder, name));
    const isPacked = mayPack && known.packed;
    if (isPacked) file.packed ??= promisify(gzip)(file.bytes);
    const body = isPacked && file.packed !== undefined ? await file.packed : file.bytes;
    answer.writeHead(200, {
      ...file.headers,
      'content-type': known.type,
      'content-length': body.length,
      'cache-control': keptFor(path),
      vary: 'accept-encoding',
      ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    });
    answer.end(withBody ? body : undefined);
  }

  return createServer(async ({ url = '/', method = '', headers: asked }, answer) => {
    const path = url.split('?')[0] ?? '/';
    if (method !== 'GET' && method !== 'HEAD') return refuse(answer);
    if (!plainPath.test(path)) return missing(answer);
    try {
      await give(path, /\bgzip\b/.test(String(asked['accept-encoding'] ?? '')), answer, method === 'GET');
    } catch {
      missing(answer);
    }
  });
}

function missing(answer: ServerResponse): void {
  answer.writeHead(404, { ...headersOf(), 'content-type': 'text/plain; charset=utf-8' });
  answer.end('404\n');
}

/** Whatever somebody sends is not read: the page sends nothing, and files shared with it stay on the device. */
function refuse(answer: ServerResponse): void {
  answer.writeHead(405, { ...headersOf(), 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  answer.end('405\n', () => answer.req.destroy());
}
