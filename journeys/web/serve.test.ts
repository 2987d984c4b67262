import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const house = fileURLToPath(new URL('../../', import.meta.url));
let started: ChildProcess | undefined;
afterEach(() => started?.kill());

/** `npm start` as the script behind it, so that it can be ended; resolves with what it prints up to the address. */
function start(env: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(process.execPath, ['node_modules/.bin/tsx', 'apps/web/server/serve.ts'], {
    cwd: house,
    env: { ...process.env, ...env },
  });
  started = child;
  return new Promise((done, failed) => {
    let said = '';
    const heard = (piece: Buffer) => {
      said += String(piece);
      if (/http:\/\/\S+/.test(said)) done(said);
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', (piece: Buffer) => {
      said += String(piece);
    });
    child.on('exit', () => failed(new Error(said)));
  });
}

const addressIn = (said: string): string => /http:\/\/\S+/.exec(said)?.[0] ?? '';

/** A port that is free at this moment. */
const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

test('npm start prints where the page is, and the page is there with all that belongs to it', async () => {
  const port = await freePort();
  const said = await start({ PORT: String(port) });
  expect(addressIn(said)).toBe(`http://localhost:${port}/`);
  for (const path of ['', 'sw.js', 'offline.json', 'otboy.html', 'manifest.webmanifest', 'robots.txt', 'mark-192.png'])
    expect(`${path} ${(await fetch(addressIn(said) + path)).status}`).toBe(`${path} 200`);
}, 60_000);

test('a port that is taken, though it was asked for by name, ends it with the reason', async () => {
  const port = await freePort();
  const holder = createServer().listen(port, 'localhost');
  await expect(start({ PORT: String(port) })).rejects.toThrow('EADDRINUSE');
  holder.close();
}, 60_000);

test('where the usual port is taken, the page is at another one, and what that means is said', async () => {
  const holder = createServer();
  // Somebody else may hold it already: that is the same.
  await new Promise<void>((done) => {
    holder.on('error', () => done());
    holder.listen(4173, 'localhost', done);
  });
  const said = await start({ PORT: '' });
  expect(said).toContain('4173 is in use');
  expect(addressIn(said)).not.toContain('4173');
  expect((await fetch(addressIn(said))).status).toBe(200);
  holder.close();
}, 60_000);
