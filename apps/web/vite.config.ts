import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compilerFiles, withoutEval } from './build/compiler.ts';
import { house, knowledgeFile } from './build/house.ts';
import { plainImports } from './build/plain-imports.ts';
import { workersInside } from './build/workers-inside.ts';
import { guide } from './guide/plugin.ts';

/** Our rooms do nothing by being imported: what a page does not use of them stays out. */
const treeshake = { moduleSideEffects: [{ test: /\/(knowledge|packages)\/.*\.ts$/, sideEffects: false }] };

/**
 * What the first question needs comes in one go, whoever else uses a piece of it. What several chapters of the page share
 * lies beside them; a piece of less than 60 KB, unpacked, is not worth a request of its own.
 */
const codeSplitting = {
  groups: [
    { name: 'first', tags: ['$initial' as const], priority: 1 },
    {
      name: 'shared',
      test: /\/(apps\/web\/src|packages|knowledge)\//,
      minShareCount: 2,
      entriesAware: true,
      entriesAwareMergeThreshold: 60_000,
    },
  ],
};
/** Plain names: who shares a piece is written after a `~`. */
const chunkFileNames = ({ name }: { readonly name: string }): string => `assets/${name.split('~')[0]}-[hash].js`;

/** `--mode file` builds what goes into the single file; see `build/single-file.ts`. */
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    house(),
    plainImports(),
    ...(mode === 'file' ? [workersInside()] : [guide(knowledgeFile), compilerFiles()]),
  ],
  resolve: {
    alias: { '@formatjs/icu-skeleton-parser': fileURLToPath(new URL('./build/no-skeletons.ts', import.meta.url)) },
  },
  // Parts of a worker travel when they are needed. In the single file it is one piece, and no module: a page from a disk
  // may not start one.
  worker: {
    plugins: () => [withoutEval()],
    ...(mode === 'file'
      ? { format: 'iife', rolldownOptions: { treeshake, output: { codeSplitting: false } } }
      : { format: 'es', rolldownOptions: { treeshake } }),
  },
  build: {
    target: 'es2022',
    // A picture stands in the single file itself; anything larger has no place in it.
    assetsInlineLimit: (name) => mode === 'file' && /\.(svg|png)$/.test(name),
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake,
      output: mode === 'file' ? { codeSplitting: false } : { codeSplitting, chunkFileNames },
    },
  },
}));
