import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headers, headersOf } from './policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  // Packed by the build.
  '.bin': 'application/octet-stream',
};

/** A file of the build by the path of its address; only plain names in plain folders, so nothing outside can be meant. */
const namedBy = (path: string): string | undefined =>
  /^\/((?:[\w-]+\/)*[\w-]+\.[a-z]+)$/.exec(path.endsWith('/') ? `${path}index.html` : path)?.[1];

/** Serves the built page and nothing else, with the policy on every answer. */
export function serverOf(folder: string): Server {
  return createServer(async ({ url = '/', method, headers: asked }, answer) => {
    const name = namedBy(url.split('?')[0] ?? '/');
    const type = types[extname(name ?? '')];
    if ((method !== 'GET' && method !== 'HEAD') || name === undefined || type === undefined) return missing(answer);
    try {
      const bytes = await readFile(join(folder, name));
      const packs = !name.endsWith('.bin') && /\bgzip\b/.test(String(asked['accept-encoding'] ?? ''));
      const packed = packs ? gzipSync(bytes) : undefined;
      answer.writeHead(200, {
        ...headersOf(name),
        'content-type': type,
        // Names of assets change with what is in them; the page itself is asked for anew.
        'cache-control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
        ...(packed === undefined ? {} : { 'content-encoding': 'gzip' }),
      });
      answer.end(method === 'HEAD' ? undefined : (packed ?? bytes));
    } catch {
      missing(answer);
    }
  });
}

function missing(answer: ServerResponse): void {
  answer.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
  answer.end('404\n');
}
