// Serves the build on this machine only and prints where. PORT names another port than 4173.
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serverOf } from './files.ts';

const server = serverOf(fileURLToPath(new URL('../dist/', import.meta.url)));
const wanted = Number(process.env['PORT'] ?? 4173);
server.on('listening', () => console.log(`http://localhost:${(server.address() as AddressInfo).port}/`));
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || process.env['PORT'] !== undefined) throw error;
  // Another port is another place to the browser: a case that was saved under the usual one is not seen there.
  console.log(`${wanted}: in use`);
  server.listen(0, 'localhost');
});
server.listen(wanted, 'localhost');
