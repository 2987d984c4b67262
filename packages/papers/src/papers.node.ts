import { createHash } from 'node:crypto';
import { isPrintable } from './blank.ts';
import whole from './coverage-whole.json' with { type: 'json' };
import { type Drafted, type DraftRequest, draftPapers } from './papers.ts';
import { typeset } from './typeset.node.ts';

export interface PaperFile {
  readonly kind: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly pages: number;
  /** Field ids that are blanks; `paper.field.<id>` names them. */
  readonly missing: readonly string[];
}

export interface Made extends Omit<Drafted, 'papers'> {
  readonly papers: readonly PaperFile[];
}

export interface PapersRequest extends Omit<DraftRequest, 'prints'> {
  /** The folder with `fonts/` and `templates/`: this room. */
  readonly assetsDir: string;
}

/**
 * The papers of a case as PDF (PDF/A-2a, tagged, A4, embedded fonts of this room only). The same request gives the same
 * bytes. A rare Chinese character is printed too. While something holds the statement, its first sheet says so. Sensitive services are not named.
 * @throws Error when a face or the template is not in the folder, or the template does not compile: a fault of ours.
 */
export async function makePapers(request: PapersRequest): Promise<Made> {
  const { papers: drafts, refused, notYet } = draftPapers({ ...request, prints: (words) => isPrintable(words, whole) });
  const papers: PaperFile[] = [];
  for (const { kind, paper, layout } of drafts) {
    const { bytes, pages } = await typeset(layout, request.assetsDir);
    papers.push({
      kind,
      file: `${kind}.pdf`,
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      pages,
      missing: paper.missing,
    });
  }
  return { papers, refused, notYet };
}
