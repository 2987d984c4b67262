import type { Case, Link } from '@otboy/casefile';
import type { Knowledge } from '@otboy/knowledge';

/** A link as it is shown: with what the knowledge says of its service today. */
export interface Row {
  readonly key: string;
  readonly link: Link;
  readonly risk: number | null;
  readonly sensitive: boolean;
  /** No export shows it, the person says so. */
  readonly toldOnly: boolean;
}

export const keyOf = ({ service, label }: Link): string => service ?? `? ${label ?? ''}`;

function rowOf({ services }: Pick<Knowledge, 'services'>, link: Link, toldOnly = false): Row {
  const known = link.service === null ? undefined : services[link.service];
  return {
    key: keyOf(link),
    link,
    risk: known?.risk ?? link.risk ?? null,
    sensitive: known?.sensitive ?? link.sensitive ?? false,
    toldOnly,
  };
}

/** Links as rows, the most dangerous first, then those with most messages. */
export const rowsOf = (knowledge: Pick<Knowledge, 'services'>, links: readonly Link[]): Row[] =>
  links.map((link) => rowOf(knowledge, link, (link.evidence ?? []).length === 0)).sort(byDanger);

/** What a case holds: its links, and what was declared without one. */
export function rowsIn(knowledge: Pick<Knowledge, 'services'>, { links, declared }: Case): Row[] {
  const linked = new Set(links.map(({ service }) => service));
  const told = Object.keys(declared).filter((service) => declared[service] === 'have' && !linked.has(service));
  return rowsOf(knowledge, [...links, ...told.map((service) => ({ service }))]);
}

const byDanger = (a: Row, b: Row): number =>
  (b.risk ?? 0) - (a.risk ?? 0) || (b.link.messages ?? 0) - (a.link.messages ?? 0) || (a.key < b.key ? -1 : 1);

/** Codes of a link by year, over all its evidence. */
export function codesOf({ evidence = [] }: Link): ReadonlyMap<number, number> {
  const codes = new Map<number, number>();
  for (const one of evidence)
    for (const [year, count] of Object.entries(one.codes ?? {}))
      codes.set(Number(year), (codes.get(Number(year)) ?? 0) + count);
  return new Map([...codes].sort(([a], [b]) => a - b));
}

/** The years that all rows have in common, so that one can look down the plots. */
export function yearsOf(rows: readonly Row[]): { readonly from: number; readonly to: number } | undefined {
  const days = rows.flatMap(({ link: { first, last } }) => [first, last]).filter((day) => day !== undefined);
  const years = days.map((day) => Number(day.slice(0, 4)));
  return years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) };
}
