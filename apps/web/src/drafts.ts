import { blockersOf, type Drafted, draftPapers } from '@otboy/papers';
import type { Desk } from './desk.ts';

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
    blockers: blockersOf(knowledge, kase, today),
    ...(only === undefined ? {} : { only: [only] }),
    ...(asPdf ? {} : { prints: () => true }),
  });
}
