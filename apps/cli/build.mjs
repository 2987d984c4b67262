// Makes the one file that `npx otboy` runs: Node 20 strips no types and resolves no workspaces quickly.
import { cp, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
await rm(here('dist'), { recursive: true, force: true });
await build({
  entryPoints: { otboy: here('src/main.ts') },
  outdir: here('dist'),
  outExtension: { '.js': '.mjs' },
  chunkNames: 'part-[hash]',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  // A verb's heavy parts are loaded when it runs: the command has to start in 0.3 s.
  splitting: true,
  minify: true,
  legalComments: 'none',
  loader: { '.xml': 'text' },
  logLevel: 'warning',
  // A native module cannot be bundled; it is loaded when the first paper is made.
  external: ['@myriaddreamin/typst-ts-node-compiler'],
  banner: {
    js: "import { createRequire as otboyRequire } from 'node:module'; const require = otboyRequire(import.meta.url);",
  },
});
await mkdir(here('dist'), { recursive: true });
await cp(here('../../knowledge/dist/knowledge.json'), here('dist/knowledge.json'));
