import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { policyInPage } from '../server/policy.ts';
import type { Travels } from '../src/travels.ts';
import { firstScreen, firstScript } from './first-screen.ts';
import { hashOf } from './hash.ts';
import { manifest } from './manifest.ts';

const built = (path: string): string => fileURLToPath(new URL(`../../../knowledge/dist/${path}`, import.meta.url));
export const knowledgeFile = built('knowledge.json');

/** The words of the page; read as data, because this runs before anything is compiled. */
type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;
const tags = { ru: 'ru', en: 'en', zh: 'zh-Hans' } as const;

const parts = readdirSync(built('parts'));

/** Where each part of the knowledge lies. */
const partsIn = (bundle: Rolldown.OutputBundle): Travels['parts'] =>
  Object.fromEntries(
    parts.map((part) => {
      const file = Object.values(bundle).find((one) => one.type === 'asset' && one.names.includes(`knowledge-${part}`));
      return [part.replace(/\.json$/, ''), file === undefined ? `/@fs${built(`parts/${part}`)}` : `./${file.fileName}`];
    }),
  );

/** The scripts that a chapter needs beside those that the page itself names. */
function scriptsIn(bundle: Rolldown.OutputBundle): Travels['scripts'] {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const withImports = (name: string, seen: Set<string>): ReadonlySet<string> => {
    if (!seen.has(name)) {
      seen.add(name);
      for (const one of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) withImports(one, seen);
    }
    return seen;
  };
  const first = new Set<string>();
  for (const { fileName, isEntry } of chunks) if (isEntry) withImports(fileName, first);
  return Object.fromEntries(
    chunks.flatMap(({ fileName, facadeModuleId }) => {
      const [, name] = /\/(?:chapters|pages)\/([a-z]+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
      const own = [...withImports(fileName, new Set())].filter((one) => !first.has(one));
      return name === undefined ? [] : [[name, own.map((one) => `./${one}`)]];
    }),
  );
}

/**
 * What stands in the page before any script runs: where its parts are, what the page may load, what it is to a search
 * engine and to a home screen, and the words for a failure. The single file holds the knowledge itself.
 */
export function house(): Plugin {
  const knowledge = readFileSync(knowledgeFile, 'utf8');
  const { texts } = JSON.parse(knowledge) as { texts: Texts };
  const patterned = Object.entries(texts).find(([, text]) =>
    Object.values(text).some((words) => /\{\s*\w+\s*,\s*(number|date|time)\b/.test(words)),
  );
  if (patterned !== undefined) throw new Error(`${patterned[0]} holds a pattern, see build/no-skeletons.ts`);
  const inAll = (...ids: readonly string[]) =>
    ids
      .flatMap((id) => Object.entries(tags).map(([lang, tag]) => `<p lang="${tag}">${texts[id]?.[lang] ?? ''}</p>`))
      .join('');
  const inOneLine = (id: string) => Object.values(texts[id] ?? {}).join(' · ');
  let edition: 'served' | 'file' | 'worked-on' = 'worked-on';

  /** The knowledge itself, or where its parts and those of the page lie: the script finds either by its id. */
  const knowledgeTag = (bundle: Rolldown.OutputBundle): HtmlTagDescriptor => ({
    tag: 'script',
    attrs: { id: edition === 'file' ? 'knowledge' : 'travels', type: 'application/json' },
    children:
      edition === 'file'
        ? knowledge.replaceAll('<', '\\u003c')
        : JSON.stringify({ parts: partsIn(bundle), scripts: scriptsIn(bundle) }),
    injectTo: edition === 'file' ? 'body' : 'head',
  });

  /** What is read before anything else has travelled stands in the page itself: its style, its first screen, its policy. */
  const withFirstScreen = (html: string, bundle: Rolldown.OutputBundle): string => {
    const [link = '', name = ''] = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/.exec(html) ?? [];
    const sheet = bundle[name];
    if (sheet?.type !== 'asset') throw new Error('the page wants one sheet of styles');
    delete bundle[sheet.fileName];
    const style = String(sheet.source);
    const script = firstScript();
    const policy = policyInPage(hashOf(script), hashOf(style));
    const first = firstScreen(tags, (id, lang) => texts[id]?.[lang] ?? '', script);
    return (
      html
        // Right after the encoding, before anything that it forbids.
        .replace(
          '<meta charset="utf-8">',
          (encoding) => `${encoding}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
        )
        .replace(link, () => `<style>${style}</style>`)
        .replace('<div id="page">', (place) => first + place)
    );
  };

  return {
    name: 'otboy',
    configResolved: ({ command, mode }) => {
      if (command === 'build') edition = mode === 'file' ? 'file' : 'served';
    },
    buildStart() {
      if (edition !== 'served') return;
      for (const part of parts)
        this.emitFile({
          type: 'asset',
          name: `knowledge-${part}`,
          source: readFileSync(built(`parts/${part}`), 'utf8'),
        });
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.webmanifest',
        source: manifest(inOneLine('web.name'), inOneLine('web.shell.description')),
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const unread = edition === 'file' ? ['web.noscript', 'web.shell.file.noscript'] : ['web.noscript'];
        return {
          html: edition === 'served' ? withFirstScreen(html, bundle) : html,
          tags: [
            knowledgeTag(bundle),
            {
              tag: 'meta',
              attrs: { name: 'description', content: inOneLine('web.shell.description') },
              injectTo: 'head',
            },
            ...(edition === 'served'
              ? [
                  {
                    tag: 'link',
                    attrs: { rel: 'manifest', href: './manifest.webmanifest' },
                    injectTo: 'head',
                  } as const,
                  {
                    tag: 'link',
                    attrs: { rel: 'apple-touch-icon', href: './mark-180.png' },
                    injectTo: 'head',
                  } as const,
                ]
              : []),
            { tag: 'noscript', children: inAll(...unread), injectTo: 'body' },
            { tag: 'div', attrs: { id: 'failed', hidden: true }, children: inAll('web.failed'), injectTo: 'body' },
          ],
        };
      },
    },
  };
}
