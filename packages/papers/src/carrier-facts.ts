import { freshness, type Text, text } from '@otboy/knowledge';
import type { Request } from './paper.ts';

/** Of the facts about the carrier of today, by its id, those that are not too old to be shown. */
export const carrierFacts = (
  { knowledge, case: { answers }, today }: Request,
  ofCarrier: Readonly<Record<string, readonly string[]>>,
): string[] =>
  (ofCarrier[answers.carrierNow ?? ''] ?? []).filter((id) => {
    const fact = knowledge.facts[id];
    return fact !== undefined && freshness(fact, today).state !== 'withheld';
  });

/** The same, as notes to the person. */
export const carrierSays = (facts: readonly string[]): Text[] =>
  facts.map((id) => text('paper.yours.carrier-says', { fact: text(`fact.${id}`) }));
