import type { Case } from '@otboy/casefile';
import { type Text, text } from '@otboy/knowledge';

/** Why a paper that a living holder alone can sign is not made; null where that person may hold the contract. */
export function notOfHolder({ answers: { holder, actingAs } }: Case): Text | null {
  if (holder === undefined) return text('paper.refused.unknown');
  if (holder === 'stranger' || holder === 'company') return text(`paper.refused.${holder}`);
  if (holder === 'deceased') return text('paper.refused.not-for-heirs');
  return actingAs === 'heir' || actingAs === 'company-officer' ? text('paper.refused.capacity') : null;
}
