// `npm start`: serves the page on this machine only, prints where, and opens it on a desktop. PORT names another port than 4173.
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { buildPage } from '../build/page.ts';
import { serverOf } from './files.ts';
import { isOlderThanSource } from './freshness.ts';
import { openingCommand } from './opening.ts';

const folder = fileURLToPath(new URL('../dist/', import.meta.url));
if (isOlderThanSource(folder)) await buildPage(folder, { withSingleFile: true });

const server = serverOf(folder);
const named = process.env['PORT'] ?? '';
const wanted = named === '' ? 4173 : Number(named);
server.on('listening', () => {
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  console.log(`${address}  (Ctrl+C)`);
  const [command, ...args] =
    openingCommand(address, { platform: process.platform, env: process.env, isTerminal: process.stdout.isTTY }) ?? [];
  if (command === undefined) return;
  // Whoever has no such command opens the address themselves.
  spawn(command, args, { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref();
});
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || named !== '') throw error;
  // Another port is another place to the browser: a case that was saved under the usual one is not seen there.
  console.log(`Port ${wanted} is in use. At another port the browser does not see what it saved at this one.`);
  server.listen(0, 'localhost');
});
server.listen(wanted, 'localhost');
