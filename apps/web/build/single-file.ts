import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { policyInFile } from '../server/policy.ts';
import { hashOf } from './hash.ts';

const room = fileURLToPath(new URL('../', import.meta.url));

/** Nothing in it ends the script, or begins a comment that would hide its end, for whoever reads the page as HTML. */
const scriptSafe = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3C');

type Built = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

const contentOf = (built: Built, name: string | undefined): string => {
  const one = built.find(({ fileName }) => fileName === name);
  if (one === undefined) throw new Error(`the single file wants ${name ?? 'a script and a style of the page'}`);
  return one.type === 'chunk' ? one.code : String(one.source);
};

/**
 * The whole page in one file that needs nothing beside it, with a policy that knows its script and its style by their
 * hashes.
 * @throws Error where something of it would still have to be loaded
 */
export async function singleFile(config: InlineConfig = {}): Promise<string> {
  const root = config.root ?? room;
  const output = (await build({
    root,
    configFile: join(room, 'vite.config.ts'),
    mode: 'file',
    logLevel: 'error',
    ...config,
    build: { ...config.build, write: false },
  })) as { readonly output: Built };
  const page = contentOf(output.output, 'index.html');
  const script = scriptSafe(contentOf(output.output, /<script type="module"[^>]*src="\.\/([^"]+)/.exec(page)?.[1]));
  const style = contentOf(output.output, /<link rel="stylesheet"[^>]*href="\.\/([^"]+)/.exec(page)?.[1]);
  const icon = encodeURIComponent(await readFile(join(room, 'public/mark.svg'), 'utf8'));
  const policy = policyInFile(hashOf(script), hashOf(style));
  const html = page
    .replace(
      '<meta charset="utf-8">',
      (encoding) => `${encoding}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace(/<script type="module"[^>]*><\/script>/, () => `<script type="module">${script}</script>`)
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(/(<link rel="icon" href=")[^"]*/, (_whole, before: string) => `${before}data:image/svg+xml,${icon}`);
  const beside = output.output.find(
    ({ fileName }) => !/\.(html|css|js)$/.test(fileName) && html.includes(fileName.split('/').at(-1) ?? fileName),
  );
  if (beside !== undefined)
    throw new Error(
      `the single file would have to load ${beside.fileName}: import it behind if (!isSingleFile), see src/edition.ts`,
    );
  if (/[\r\0]/.test(script + style))
    throw new Error('a browser reads a line end in the single file otherwise than its hash');
  return html;
}
