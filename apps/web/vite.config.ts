import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { guide } from './guide/plugin.ts';
import { compilerFiles, withoutEval } from './server/compiler.ts';
import { policyInPage } from './server/policy.ts';

const knowledgeFile = fileURLToPath(new URL('../../knowledge/dist/knowledge.json', import.meta.url));

/** The words of the page; read as data, because this file runs before anything is compiled. */
type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;
const tags = { ru: 'ru', en: 'en', zh: 'zh-Hans' } as const;

/** What stands in the page before any script runs: where the knowledge is, what it may load, and the words for a failure. */
function house(): Plugin {
  const { texts } = JSON.parse(readFileSync(knowledgeFile, 'utf8')) as { texts: Texts };
  const inAll = (id: string) =>
    Object.entries(tags)
      .map(([lang, tag]) => `<p lang="${tag}">${texts[id]?.[lang] ?? ''}</p>`)
      .join('');
  let served = false;
  return {
    name: 'otboy',
    configResolved: ({ command }) => {
      served = command === 'serve';
    },
    buildStart() {
      if (!served) this.emitFile({ type: 'asset', name: 'knowledge.json', source: readFileSync(knowledgeFile) });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const name = Object.keys(bundle ?? {}).find((file) => /knowledge-[^/]*\.json$/.test(file));
        const href = name === undefined ? `/@fs${knowledgeFile}` : `./${name}`;
        // Right after the encoding, before anything that it forbids.
        const policy = served ? '' : `<meta http-equiv="Content-Security-Policy" content="${policyInPage}">`;
        return {
          html: html.replace('<meta charset="utf-8">', (encoding) => `${encoding}\n    ${policy}`),
          tags: [
            // Asked for at once, beside the script; the script finds it by this line.
            {
              tag: 'link',
              attrs: { id: 'knowledge', rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href },
              injectTo: 'head',
            },
            {
              tag: 'meta',
              attrs: { name: 'description', content: Object.values(texts['web.name'] ?? {}).join(' · ') },
              injectTo: 'head',
            },
            { tag: 'noscript', children: inAll('web.noscript'), injectTo: 'body' },
            { tag: 'div', attrs: { id: 'failed', hidden: true }, children: inAll('web.failed'), injectTo: 'body' },
          ],
        };
      },
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [house(), guide(knowledgeFile), compilerFiles()],
  worker: { format: 'es', plugins: () => [withoutEval()] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Our rooms do nothing by being imported: what a page does not use of them stays out.
      treeshake: { moduleSideEffects: [{ test: /\/(knowledge|packages)\/.*\.ts$/, sideEffects: false }] },
    },
  },
});
