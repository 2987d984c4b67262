import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { singleFileName, writeServiceWorker } from './service-worker.ts';
import { singleFile } from './single-file.ts';

const room = fileURLToPath(new URL('../', import.meta.url));

/** Builds the whole page into a folder that any host can serve, under any path. */
export async function buildPage(
  folder: string,
  { withSingleFile }: { readonly withSingleFile: boolean },
): Promise<void> {
  await build({
    root: room,
    configFile: join(room, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  if (withSingleFile) await writeFile(join(folder, singleFileName), await singleFile());
  // Last: it keeps what is there by then.
  await writeServiceWorker(folder);
}
