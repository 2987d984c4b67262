import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const house = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const wasm = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');

/** What the compiler of papers needs, in the order in which it is fetched. */
const parts = [
  { name: 'typst-compiler', path: wasm },
  ...['NotoSans-Regular', 'NotoSans-Bold', 'NotoSansSC-Regular', 'NotoSansSC-Bold'].map((face) => ({
    name: `typst-${face.replace('Noto', 'noto-').toLowerCase()}`,
    path: house(`packages/papers/fonts/${face}.ttf`),
  })),
];

/** Packing 28 MB takes seconds, and the tests build the page often: what was packed once is kept by what is in it. */
function packed(bytes: Buffer, hash: string): Buffer {
  const folder = house('node_modules/.cache/otboy');
  const kept = `${folder}/${hash}.gz`;
  if (existsSync(kept)) return readFileSync(kept);
  const made = gzipSync(bytes, { level: 9 });
  mkdirSync(folder, { recursive: true });
  writeFileSync(kept, made);
  return made;
}

/**
 * The compiler of papers and its fonts as files of the build, packed beforehand, so that every host sends the small ones
 * and the page can say their size before they are asked for. Their ending says nothing: a host that sees `.gz` may unpack
 * it on the way. The page finds their list under the name `typst`.
 */
export function compilerFiles(): Plugin {
  return {
    name: 'otboy-compiler',
    config(_config, { command }) {
      const files = parts.map(({ name, path }) => {
        if (command === 'serve') return { name: `/@fs${path}`, bytes: readFileSync(path).length };
        const hash = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);
        return { name: `${name}-${hash}.bin`, bytes: packed(readFileSync(path), hash).length };
      });
      const templates = readdirSync(house('packages/papers/templates')).map((name) => ({
        name,
        text: readFileSync(house(`packages/papers/templates/${name}`), 'utf8'),
      }));
      return { define: { typst: JSON.stringify({ files, templates }) } };
    },
    generateBundle() {
      for (const { name, path } of parts) {
        const bytes = readFileSync(path);
        const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
        this.emitFile({ type: 'asset', fileName: `assets/${name}-${hash}.bin`, source: packed(bytes, hash) });
      }
    },
  };
}

/** The bodies of functions that the compiler makes of strings when it starts; each stands for "nothing was set". */
const dummies: Readonly<Record<string, string>> = {
  'return 0': '() => 0',
  'return true': '() => true',
  'return path': '(path) => path',
};
const refuses = /Dummy (AccessModel|Registry)/.source;

/**
 * The compiler's glue calls `new Function` with five known strings (docs/decisions/0063). They are written out here as
 * functions, so that its worker needs no `unsafe-eval`.
 */
export function withoutEval(): Plugin {
  return {
    name: 'otboy-without-eval',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('typst_ts_web_compiler.mjs')) return undefined;
      const calls = code.split('new Function(').length - 1;
      if (calls !== 2)
        throw new Error(`the compiler makes functions of strings at ${calls} places, not at 2: read 0063`);
      const known = Object.entries(dummies).map(([body, made]) => `${JSON.stringify(body)}: ${made}`);
      return {
        code: `${code.replaceAll('new Function(', 'functionOf(')}
const known = { ${known.join(', ')} };
function functionOf(...parts) {
  const body = parts.at(-1);
  if (/${refuses}/.test(body)) return () => { throw new Error(body); };
  if (!Object.hasOwn(known, body)) throw new Error('the compiler asks for a function that is not known: ' + body);
  return known[body];
}
`,
        map: null,
      };
    },
  };
}
