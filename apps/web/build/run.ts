// `npm run build`: the page into dist/, and how large it is as it travels.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildPage } from './page.ts';
import { singleFileName } from './service-worker.ts';

const folder = fileURLToPath(new URL('../dist/', import.meta.url));
await buildPage(folder, { withSingleFile: true });
const sized = (name: string) => `${name}  ${(gzipSync(readFileSync(folder + name)).length / 1024).toFixed(1)} KB gz`;
const assets = readdirSync(`${folder}assets`)
  .sort()
  .map((name) => `assets/${name}`);
for (const name of [...assets, 'sw.js', singleFileName]) console.log(sized(name));
