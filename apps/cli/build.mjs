// Makes the one file that `npx otboy` runs: Node 20 strips no types and resolves no workspaces quickly.
import { cp, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
await build({
  entryPoints: [here('src/main.ts')],
  outfile: here('dist/otboy.mjs'),
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  splitting: false,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  // A native module cannot be bundled; it is loaded when the first paper is made.
  external: ['@myriaddreamin/typst-ts-node-compiler'],
  banner: {
    js: "import { createRequire as otboyRequire } from 'node:module'; const require = otboyRequire(import.meta.url);",
  },
});
await mkdir(here('dist'), { recursive: true });
await cp(here('../../knowledge/dist/knowledge.json'), here('dist/knowledge.json'));
