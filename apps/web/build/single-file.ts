import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { policyInFile } from '../server/policy.ts';

const room = fileURLToPath(new URL('../', import.meta.url));

/** As a policy names it. */
const hash = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** Nothing in it ends the script, or begins a comment that would hide its end, for whoever reads the page as HTML. */
const scriptSafe = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3C');

type Built = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

const contentOf = (built: Built, ending: string): string => {
  const [one, ...more] = built.filter(({ fileName }) => fileName.endsWith(ending));
  if (one === undefined || more.length > 0)
    throw new Error(
      `the single file wants one ${ending} of the build, not ${more.length + (one === undefined ? 0 : 1)}`,
    );
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
  const script = scriptSafe(contentOf(output.output, '.js'));
  const style = contentOf(output.output, '.css');
  const icon = encodeURIComponent(await readFile(join(room, 'public/mark.svg'), 'utf8'));
  const policy = policyInFile(hash(script), hash(style));
  const html = contentOf(output.output, '.html')
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
