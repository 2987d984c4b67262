import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Heavy, OfflineList } from '../src/offline/list.ts';

const entry = fileURLToPath(new URL('../src/offline/service-worker.ts', import.meta.url));

/** What is fetched when it is needed, or when the person wants everything kept: large, and not part of every way. */
const heavyFile = /\.(wasm|bin|ttf|otf|woff2)$/;
/** What the page does not need to run. */
const notForThePage = /(^|\/)(sw\.js|robots\.txt|offline\.json|otboy\.html|mark-180\.png|.*\.map)$/;

/** The file for a memory stick, where the build has made it. */
export const singleFileName = 'otboy.html';

/** All files of a folder, by their addresses relative to it, sorted. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .sort();

/**
 * Looks through a finished build and writes beside it the service worker, which keeps all of it but the heavy parts, and
 * `offline.json`, by which the page knows the heavy parts and the single file. Any change of a file is another worker.
 */
export async function writeServiceWorker(folder: string): Promise<OfflineList> {
  const names = filesOf(folder);
  const sized = (name: string): Heavy => ({ href: name, bytes: statSync(join(folder, name)).size });
  const heavy = names.filter((name) => heavyFile.test(name)).map(sized);
  const kept = names.filter((name) => !heavyFile.test(name) && !notForThePage.test(name));
  const file = names.includes(singleFileName) ? sized(singleFileName) : undefined;
  const inside = createHash('sha256');
  for (const name of kept)
    inside
      .update(name)
      .update('\0')
      .update(readFileSync(join(folder, name)));
  const list: OfflineList = {
    build: inside
      .update(JSON.stringify([heavy, file]))
      .digest('hex')
      .slice(0, 12),
    // A folder is asked for by its own address.
    files: ['offline.json', ...kept.map((name) => name.replace(/(^|\/)index\.html$/, '$1'))],
    heavy,
    ...(file === undefined ? {} : { singleFile: file }),
  };
  writeFileSync(join(folder, 'offline.json'), JSON.stringify({ heavy, singleFile: file }));
  await build({
    entryPoints: [entry],
    outfile: join(folder, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    define: { __OFFLINE_LIST__: JSON.stringify(list) },
  });
  return list;
}
