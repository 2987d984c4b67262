import type { Answers, Case } from '@otboy/casefile';
import type { Knowledge } from '@otboy/knowledge';

/** Dangerous services that nearly everybody with a Russian number has, by where people come from. Common knowledge. */
const everybody = ['gosuslugi', 'sberbank', 'tbank', 'vtb', 'alfabank'];
const from: Readonly<Record<string, readonly string[]>> = {
  CN: ['wechat', 'alipay', 'icbc-moscow', 'elos-boc-moscow'],
  RU: ['nalog', 'mailru', 'yandex'],
};

/**
 * The risk-5 services usual for such a person. Exports cannot show all of them (banks push into their apps), so the
 * inventory asks have / have not / don't know for each. Sorted by how much hangs on them.
 */
export const usualServices = (knowledge: Knowledge, answers: Answers): string[] =>
  [...everybody, ...(from[answers.citizenship ?? ''] ?? [])].filter((id) => knowledge.services[id]?.risk === 5);

/** What the inventory still lacks: neither linked nor declared, or declared as "don't know". */
export function inventoryGaps(
  knowledge: Knowledge,
  kase: Pick<Case, 'links' | 'declared'>,
  answers: Answers,
): { unasked: string[]; unsure: string[] } {
  const linked = new Set(kase.links.map(({ service }) => service));
  const unsure = Object.keys(kase.declared).filter((id) => kase.declared[id] === 'dont-know' && !linked.has(id));
  const unasked = usualServices(knowledge, answers).filter(
    (id) =>
      !linked.has(id) && kase.declared[id] === undefined && !(id === 'gosuslugi' && answers.gosuslugiAccount === false),
  );
  return { unasked, unsure: unsure.filter((id) => (knowledge.services[id]?.risk ?? 5) >= 5).sort() };
}
