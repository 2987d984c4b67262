import type { PlainDate } from '@otboy/calendar';
import type { Case } from '@otboy/casefile';
import type { Knowledge, Lang } from '@otboy/knowledge';
import { blockersOf, type Drafted, draftPapers } from '@otboy/papers';
import { planOf } from './decided.ts';
import type { Desk } from './desk.ts';
import { last } from './last.ts';

type About = Pick<Desk, 'knowledge' | 'kase' | 'today' | 'lang'>;

/**
 * The papers of the case for the page, whose fonts are those of the device and show any name; or, for the PDF, with the
 * fonts that travel with it.
 */
export function draftsOf({ knowledge, kase, today, lang }: About, only?: string, asPdf = false): Drafted {
  return draftPapers({
    knowledge,
    case: kase,
    today,
    lang,
    // Who reads Russian needs no translation beside it.
    translations: lang === 'ru' ? [] : [lang],
    blockers: blockersOf(planOf(knowledge, kase, today)),
    ...(only === undefined ? {} : { only: [only] }),
    ...(asPdf ? {} : { prints: () => true }),
  });
}

/** All of them for the page, made once for what was given last. */
export const allDrafts = last((knowledge: Knowledge, kase: Case, today: PlainDate, lang: Lang) =>
  draftsOf({ knowledge, kase, today, lang }),
);
