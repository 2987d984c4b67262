import type { Knowledge } from '../knowledge.ts';
import type { Term } from '../records/words.ts';
import { shelfEnds } from '../shelf.ts';
import { type Text, text } from '../text.ts';
import { answers, type GuideCarrier, mistakes, outline, words } from './outline.ts';
import { type Asked, type GuideSection, type Left, sectionOf, sentenceOf, whyLeft } from './section.ts';
import type { Sentence } from './sentence.ts';

/** What people get wrong, and what is right instead. */
export interface Mistake extends Sentence {
  readonly belief: Text;
}

/** All that is said to the customers of a carrier on a day, in the order of the path. */
export interface Guide {
  readonly carrier: GuideCarrier;
  /** The day for which it was made. */
  readonly asOf: string;
  /** Where to go, in a sentence. */
  readonly answer?: Sentence;
  readonly mistakes: readonly Mistake[];
  /** Words that are mixed up, for example blocked and closed. */
  readonly words: readonly Term[];
  readonly sections: readonly GuideSection[];
  /** The next day after which one of its statements is to be checked first, and one of the law. */
  readonly freshUntil: { readonly first?: string; readonly law?: string };
  /** Facts on this carrier and on all that are not in it. */
  readonly left: readonly Left[];
}

type Aging = Parameters<typeof shelfEnds>[0];

/** The guide of a carrier as the knowledge allows it on a day. */
export function guideOf(knowledge: Knowledge, carrier: GuideCarrier, today: string): Guide {
  const asked: Asked = { knowledge, carrier, today };
  const facts = Object.values(knowledge.facts).filter(({ scope }) => ['law', 'all', carrier].includes(scope));
  const answer = sentenceOf(asked, `web.guide.answer.${carrier}`, answers[carrier]);
  const shown = facts.filter((fact) => whyLeft(asked, fact) === undefined);
  const first = nextEnd([...shown, ...Object.values(knowledge.guide), ...ofCarrier(knowledge, carrier)], today);
  const law = nextEnd(
    shown.filter(({ shelf }) => shelf === 'law'),
    today,
  );
  return {
    carrier,
    asOf: today,
    ...(answer && { answer }),
    mistakes: Object.entries(mistakes).flatMap(([key, ids]) => {
      const sentence = sentenceOf(asked, `web.guide.mistake.${key}`, ids);
      return sentence ? [{ ...sentence, belief: text(`web.guide.mistake.${key}.belief`) }] : [];
    }),
    words: words.flatMap((id) => knowledge.glossary[id] ?? []),
    sections: outline.map((outlined) => sectionOf(asked, outlined)),
    freshUntil: { ...(first && { first }), ...(law && { law }) },
    left: facts.flatMap((fact) => {
      const why = whyLeft(asked, fact);
      return why === undefined ? [] : [{ fact: fact.id, why }];
    }),
  };
}

const ofCarrier = ({ carriers, hotlines }: Knowledge, carrier: GuideCarrier) =>
  [carriers[carrier], hotlines[carrier]].flatMap((record) => record ?? []);

/** The first day from this one on at which the shelf life of one of these ends. */
const nextEnd = (records: readonly Aging[], today: string): string | undefined =>
  records
    .flatMap((record) => shelfEnds(record)?.warned ?? [])
    .filter((day) => day >= today)
    .sort()[0];
