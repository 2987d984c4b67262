import { type Knowledge, type Text, text } from '@otboy/knowledge';
import type { Paper } from './paper.ts';

/**
 * Where the facts of a paper come from, which of them are weak and how to verify those, and that the carrier or the
 * office decides: the end of whatever stays with the person.
 */
export function sourcesOf(knowledge: Knowledge, { facts }: Pick<Paper, 'facts'>): Text[] {
  const all = facts.flatMap((id) => knowledge.facts[id] ?? []);
  const pages = [
    ...new Set(all.flatMap(({ sources }) => sources.flatMap(({ url }) => (url === null ? [] : [hostOf(url)])))),
  ];
  const seen = all.map(({ checked }) => checked).sort();
  const weak = all.filter(({ confidence }) => confidence === 'low' || confidence === 'disputed');
  const [from = '', to = ''] = [seen[0], seen.at(-1)];
  return [
    ...(pages.length === 0
      ? []
      : [
          text('paper.sources.from', {
            list: { list: pages },
            from: { date: from },
            same: from === to ? 'yes' : 'no',
            to: { date: to },
          }),
        ]),
    ...weak.map(({ id }) => text('paper.sources.weak', { fact: text(`fact.${id}`), ask: text(`ask.${id}`) })),
    text('paper.sources.decides'),
  ];
}

/** The site of a source; its whole address is in the page and in the data. */
const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
