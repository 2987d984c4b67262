import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case } from '@otboy/casefile';
import { Failure, text } from '@otboy/knowledge';
import { blockersOf, paperKinds } from '@otboy/papers';
import { makePapers } from '@otboy/papers/papers.node';
import { makePlan } from '@otboy/plan';
import type { Desk, Outcome, Verb } from '../verb.ts';

/** Fonts and templates lie in the room of papers, in a clone as well as beside the bundled command. */
const assets = fileURLToPath(new URL('../../../packages/papers/', import.meta.url));

export const papers: Verb = {
  run: async (desk, [path = '-'], { out, only }) => {
    if (typeof out !== 'string') throw new Failure(text('cli.error.no-out'), 2);
    const wanted = Array.isArray(only) ? only.map(String) : undefined;
    const unknown = wanted?.find((kind) => !paperKinds().includes(kind));
    if (unknown !== undefined)
      throw new Failure(text('cli.error.no-paper', { kind: unknown, known: paperKinds().join(', ') }), 2);
    return writePapers(desk, desk.caseAt(path), out, wanted);
  },
};

/** Makes the papers of a case and writes them into the folder, which is made if it is not there; nowhere else. */
export async function writePapers(desk: Desk, kase: Case, out: string, only?: readonly string[]): Promise<Outcome> {
  const { knowledge, today, lang, say, style } = desk;
  const made = await makePapers({
    knowledge,
    case: kase,
    today,
    lang,
    translations: lang === 'zh' ? ['zh'] : ['en'],
    blockers: blockersOf(makePlan(knowledge, kase, today)),
    assetsDir: assets,
    ...(only === undefined ? {} : { only }),
  });
  mkdirSync(out, { recursive: true });
  for (const paper of made.papers) desk.save(join(out, paper.file), paper.bytes);
  const listed = made.papers.map(({ bytes: _bytes, ...rest }) => rest);
  return {
    json: { papers: listed, refused: made.refused, notYet: made.notYet },
    human: [
      ...made.papers.flatMap(({ file, pages, missing }) => [
        `${style.good('✓')} ${say(text('cli.papers.written', { file: join(out, file), pages }))}`,
        ...(missing.length === 0
          ? []
          : [
              `  ${say(text('cli.papers.missing', { list: { list: missing.map((field) => text(`paper.field.${field}`)) } }))}`,
            ]),
      ]),
      ...made.refused.map(({ why }) => style.warn(say(why))),
      ...(made.notYet.length === 0 ? [] : [style.warn(say(text('cli.papers.not-yet', { n: made.notYet.length })))]),
    ].join('\n'),
  };
}
