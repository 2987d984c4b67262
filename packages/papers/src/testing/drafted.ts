import { fileURLToPath } from 'node:url';
import type { Case } from '@otboy/casefile';
import type { Lang } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import type { Letter } from '../letter.ts';
import type { Translation } from '../letter-layout.ts';
import { type Draft, type DraftRequest, draftPapers } from '../papers.ts';

export const knowledge = loadKnowledge(
  fileURLToPath(new URL('../../../../knowledge/dist/knowledge.json', import.meta.url)),
);

/** The day on which the papers of the tests are made. */
export const today = '2026-11-24';

/** What is asked for besides the case, by the language of the person. */
export const asked = (lang: Lang = 'zh') => ({
  knowledge,
  today,
  lang,
  translations: [lang === 'ru' ? 'en' : lang] satisfies Translation[],
  blockers: [],
});

/**
 * One paper of a case, asked for by name.
 * @throws Error where it is refused
 */
export function drafted(kind: string, kase: Case, lang: Lang = 'zh', rest: Partial<DraftRequest> = {}): Draft {
  const { papers, refused } = draftPapers({ ...asked(lang), case: kase, only: [kind], ...rest });
  const [draft] = papers;
  if (draft === undefined) throw new Error(`no ${kind}: ${refused.map(({ why }) => why.say).join(', ')}`);
  return draft;
}

/** The same, where it is a letter. */
export function letterOf(kind: string, kase: Case): Letter {
  const { paper } = drafted(kind, kase);
  if (paper.form !== 'letter') throw new Error(`${kind} is no letter`);
  return paper;
}
