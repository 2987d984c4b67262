import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { isPrintable } from './blank.ts';
import type { Layout } from './layout.ts';

/** Each is read by its name: given a folder without them, Typst would set a page without words and call it well done. */
const faces = ['NotoSans-Regular', 'NotoSans-Bold', 'NotoSansSC-Regular', 'NotoSansSC-Bold'];
/** With all Chinese of the family in the place of the cut face; ten megabytes, so only for a paper that needs it. */
const wholeFaces = faces.map((face) => (face === 'NotoSansSC-Regular' ? 'NotoSansSC-Whole' : face));

/** For how many papers the engine keeps what none of them used. */
const keptFor = 10;

/** A compiler reads its faces once and serves every paper of a run. */
const compilers = new Map<string, NodeCompiler>();

async function compilerOf(assetsDir: string, words: string): Promise<NodeCompiler> {
  const [key, chosen] = isPrintable(words) ? [assetsDir, faces] : [`${assetsDir} whole`, wholeFaces];
  const known = compilers.get(key);
  if (known !== undefined) return known;
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const fontBlobs = chosen.map((face) => readFileSync(join(assetsDir, `fonts/${face}.ttf`)));
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }], workspace: assetsDir });
  compilers.set(key, compiler);
  return compiler;
}

/**
 * A paper as PDF (PDF/A-2a, tagged). Data goes in as JSON, so nothing that a person typed is read as markup.
 * @throws Error when a face or a template is not in the folder, or it does not compile: a fault of ours.
 */
export async function typeset(layout: Layout, assetsDir: string): Promise<{ bytes: Uint8Array; pages: number }> {
  const data = JSON.stringify(layout);
  const compiler = await compilerOf(assetsDir, data);
  const compiled = compiler.compile({
    mainFilePath: join(assetsDir, 'templates/paper.typ'),
    inputs: { data },
  });
  const { result } = compiled;
  if (result === null) {
    const cause = JSON.stringify(compiled.takeError()?.shortDiagnostics ?? []).slice(0, 500);
    throw new Error(`templates/paper.typ does not compile: ${cause}. Put back the templates of this version.`);
  }
  const { year, month, day } = layout.date;
  const bytes = compiler.pdf(result, {
    pdfStandard: 'a-2a',
    creationTimestamp: Math.round(Date.UTC(year, month - 1, day) / 1000),
  });
  const paper = { bytes: new Uint8Array(bytes), pages: result.numOfPages };
  // What the last papers did not use is forgotten; the templates as they were read stay, they are half of the time.
  compiler.evictCache(keptFor);
  // Node lets go of a document of the engine only when the loop turns: a run that never waits grew by 0.7 MB a letter.
  await turn();
  return paper;
}
