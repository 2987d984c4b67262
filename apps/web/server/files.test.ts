import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverOf } from './files.ts';
import { headersOf } from './policy.ts';

const root = mkdtempSync(join(tmpdir(), 'otboy-files-'));
const folder = join(root, 'dist');
const wasm = '\0asm'.repeat(1000);
const server = serverOf(folder);
beforeAll(async () => {
  for (const path of ['assets', 'guide/mts/zh', '.hidden']) mkdirSync(join(folder, path), { recursive: true });
  for (const [path, content] of Object.entries({
    'index.html': '<h1>home</h1>',
    'assets/compiler-AA_a-a.wasm': wasm,
    'assets/letters.woff2': 'font',
    'manifest.webmanifest': '{}',
    'robots.txt': 'User-agent: *',
    'guide/mts/zh/index.html': '<h1>guide</h1>',
    'notes.unknown': 'x',
    '.hidden/index.html': 'hidden',
    '../outside.html': 'outside',
  }))
    writeFileSync(join(folder, path), content);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** As it stands: no client tidies the path. */
const ask = (path: string, method = 'GET', sent: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((done, failed) => {
    const { port } = server.address() as AddressInfo;
    request({ host: '127.0.0.1', port, path, method, headers: sent }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) }),
      );
    })
      .on('error', failed)
      .end();
  });

describe('the server of the page', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html?from=chat', 'text/html; charset=utf-8', 'no-cache'],
    ['/guide/mts/zh/', 'text/html; charset=utf-8', 'no-cache'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
    ['/robots.txt', 'text/plain; charset=utf-8', 'no-cache'],
    ['/assets/compiler-AA_a-a.wasm', 'application/wasm', 'public, max-age=31536000, immutable'],
    ['/assets/letters.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
  ])('%s is %s, %s', async (path, type, kept) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([200, type, kept]);
    expect(answer.headers).toMatchObject(headersOf());
  });

  test.each([
    '/../outside.html',
    '/assets/../../outside.html',
    '/%2e%2e/outside.html',
    '//outside.html',
    '/.hidden/',
    '/assets/..%2f..%2foutside.html',
    '/assets\\..\\..\\outside.html',
    '/notes.unknown',
    '/nowhere.html',
    '/nowhere',
    '/assets/',
    '/assets',
    '*',
  ])('%s is nothing, under the policy', async (path) => {
    const answer = await ask(path);
    expect([answer.status, String(answer.body)]).toEqual([404, '404\n']);
    expect(answer.headers).toMatchObject(headersOf());
  });

  test('a folder without its last stroke leads to the folder', async () => {
    const { status, headers: got } = await ask('/guide/mts/zh');
    // Relative, so that it holds under any path of any host.
    expect([status, got['location']]).toEqual([301, 'zh/']);
  });

  test('what gets smaller is packed where it is wanted, and anew when the file has changed', async () => {
    const packed = { 'accept-encoding': 'br, gzip' };
    const path = '/assets/compiler-AA_a-a.wasm';
    const first = await ask(path, 'GET', packed);
    expect([first.headers['content-encoding'], first.headers['content-length']]).toEqual([
      'gzip',
      String(first.body.length),
    ]);
    expect(first.body.length).toBeLessThan(wasm.length);
    expect(String(gunzipSync(first.body))).toBe(wasm);
    expect((await ask(path)).headers['content-encoding']).toBe(undefined);
    expect((await ask('/assets/letters.woff2', 'GET', packed)).headers['content-encoding']).toBe(undefined);
    writeFileSync(join(folder, path), 'another');
    utimesSync(join(folder, path), 1, 1);
    expect(String(gunzipSync((await ask(path, 'GET', packed)).body))).toBe('another');
  });

  test('a page that says a policy of its own has it in the header too, and cannot be framed', async () => {
    writeFileSync(
      join(folder, 'own.html'),
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-A='"><h1>own</h1>`,
    );
    const { headers: got } = await ask('/own.html');
    expect(got['content-security-policy']).toBe("default-src 'none'; script-src 'sha256-A='; frame-ancestors 'none'");
  });

  test('HEAD says the same without the file; whatever is sent is refused', async () => {
    const { body, headers: got } = await ask('/', 'HEAD');
    expect([body.length, got['content-length']]).toEqual([0, '13']);
    expect((await ask('/share', 'POST')).status).toBe(405);
    expect((await ask('/', 'DELETE')).status).toBe(405);
  });
});
