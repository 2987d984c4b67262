import type { Case } from '@otboy/casefile';
import { type Text, text } from '@otboy/knowledge';

/**
 * Why this person does not speak with the carrier about the contract, or null: who holds it does, who acts for them,
 * and whom the law lets ask in their place.
 */
export function mayNotSpeak({ answers: { holder, actingAs } }: Case): Text | null {
  if (holder === undefined) return text('paper.refused.unknown');
  const isOutside = holder === 'stranger' || (holder === 'close-family' && actingAs !== 'representative');
  return isOutside ? text('paper.refused.not-holder') : null;
}
