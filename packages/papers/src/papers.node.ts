import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout.ts';
import { type Drafted, type DraftRequest, draftPapers } from './papers.ts';

export interface Paper {
  readonly kind: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly pages: number;
  /** Field ids that are blanks; `paper.field.<id>` names them. */
  readonly missing: readonly string[];
}

export interface Made extends Omit<Drafted, 'papers'> {
  readonly papers: readonly Paper[];
}

export interface PapersRequest extends Omit<DraftRequest, 'prints'> {
  /** The folder with `fonts/` and `templates/`: this room. */
  readonly assetsDir: string;
}

/** Each is read by its name: given a folder without them, Typst would set a page without words and call it well done. */
const faces = ['NotoSans-Regular', 'NotoSans-Bold', 'NotoSansSC-Regular', 'NotoSansSC-Bold'];

/**
 * The papers of a case as PDF (PDF/A-2a, tagged, A4, embedded fonts of this room only). The same request gives the same
 * bytes. While something holds the statement, its first sheet says so. Sensitive services are not named.
 * @throws Error when a face or the template is not in the folder, or the template does not compile: a fault of ours.
 */
export async function makePapers(request: PapersRequest): Promise<Made> {
  const { papers: drafts, refused, notYet } = draftPapers(request);
  const papers: Paper[] = [];
  for (const { kind, letter, layout } of drafts) {
    const { bytes, pages } = await typeset(layout, request.assetsDir);
    papers.push({
      kind,
      file: `${kind}.pdf`,
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      pages,
      missing: letter.missing,
    });
  }
  return { papers, refused, notYet };
}

/** Data goes in as JSON, so nothing that a person typed is read as markup. */
export async function typeset(layout: Layout, assetsDir: string): Promise<{ bytes: Uint8Array; pages: number }> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const fontBlobs = faces.map((face) => readFileSync(join(assetsDir, `fonts/${face}.ttf`)));
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }], workspace: assetsDir });
  const input = {
    mainFileContent: readFileSync(join(assetsDir, 'templates/letter.typ'), 'utf8'),
    inputs: { data: JSON.stringify(layout) },
  };
  const compiled = compiler.compile(input);
  const { result } = compiled;
  if (result === null) {
    const cause = JSON.stringify(compiled.takeError()?.shortDiagnostics ?? []).slice(0, 500);
    throw new Error(`templates/letter.typ does not compile: ${cause}. Put back the template of this version.`);
  }
  const [year, month, day] = [layout.date.year, layout.date.month, layout.date.day];
  const bytes = compiler.pdf(result, {
    pdfStandard: 'a-2a',
    creationTimestamp: Math.round(Date.UTC(year, month - 1, day) / 1000),
  });
  return { bytes: new Uint8Array(bytes), pages: result.numOfPages };
}
