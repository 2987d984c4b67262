import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '@otboy/casefile';
import { discreet, type Knowledge, type Lang, type Text } from '@otboy/knowledge';
import { type Blocker, type Layout, layOut, type Translation } from './layout.ts';
import { letters } from './letters/index.ts';

export interface Paper {
  readonly kind: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly pages: number;
  /** Field ids that are blanks; `paper.field.<id>` names them. */
  readonly missing: readonly string[];
}

export interface Made {
  readonly papers: readonly Paper[];
  readonly refused: readonly { readonly kind: string; readonly why: Text }[];
  /** Steps that still hold the statement. */
  readonly notYet: readonly string[];
}

export interface PapersRequest {
  readonly knowledge: Knowledge;
  readonly case: Case;
  readonly today: string;
  readonly lang: Lang;
  readonly translations: readonly Translation[];
  readonly blockers: readonly Blocker[];
  /** The folder with `fonts/` and `templates/`: this room. */
  readonly assetsDir: string;
  /** Only these kinds. */
  readonly only?: readonly string[];
}

/** Each is read by its name: given a folder without them, Typst would set a page without words and call it well done. */
const faces = ['NotoSans-Regular', 'NotoSans-Bold', 'NotoSansSC-Regular', 'NotoSansSC-Bold'];

/** The kinds of paper that can be made. */
export const paperKinds = (): string[] => letters.map(({ kind }) => kind);

/**
 * The papers of a case as PDF (PDF/A-2a, tagged, A4, embedded fonts of this room only). The same request gives the same
 * bytes. While something holds the statement, its first sheet says so. Sensitive services are not named.
 * @throws Error when a face or the template is not in the folder, or the template does not compile: a fault of ours.
 */
export async function makePapers(request: PapersRequest): Promise<Made> {
  const { case: kase, only } = request;
  const knowledge = discreet(request.knowledge);
  const wanted = letters.filter(({ kind }) => only === undefined || only.includes(kind));
  const refused = wanted.flatMap(({ kind, refuse }) => {
    const why = refuse({ knowledge, case: kase });
    return why === null ? [] : [{ kind, why }];
  });
  const makers = wanted.filter(({ kind }) => !refused.some((one) => one.kind === kind));
  const papers: Paper[] = [];
  for (const maker of makers) {
    const letter = maker.write({ knowledge, case: kase });
    const layout = layOut(knowledge, letter, request.today, request.lang, request.translations, request.blockers);
    const { bytes, pages } = await typeset(layout, request.assetsDir);
    papers.push({
      kind: maker.kind,
      file: `${maker.kind}.pdf`,
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      pages,
      missing: letter.missing,
    });
  }
  return { papers, refused, notYet: papers.length === 0 ? [] : request.blockers.map(({ step }) => step) };
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
