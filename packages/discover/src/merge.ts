import type { Evidence, Link } from '@otboy/casefile';

/**
 * The links of a case together with links found in exports. What the person says of a link (its state) stays; what the
 * exports show is replaced file by file, so merging the same export again changes nothing, and what other exports showed
 * stays. A link is the same by service id, or without one by label.
 */
export function mergeLinks(known: readonly Link[], found: readonly Link[]): Link[] {
  const merged = new Map(known.map((link) => [keyOf(link), link]));
  for (const link of found) {
    const before = merged.get(keyOf(link));
    merged.set(keyOf(link), before === undefined ? inOrder(link) : together(before, link));
  }
  return [...merged.values()];
}

const keyOf = ({ service, label }: Link): string => (service === null ? `? ${label ?? ''}` : service);

function together(before: Link, after: Link): Link {
  const replaced = new Set((after.evidence ?? []).map(evidenceKey));
  const kept = (before.evidence ?? []).filter((one) => !replaced.has(evidenceKey(one)));
  const evidence = [...kept, ...(after.evidence ?? [])].sort(byEvidence);
  const first = earliest([before.first, after.first, ...evidence.map((one) => one.first)]);
  const last = latest([before.last, after.last, ...evidence.map((one) => one.last)]);
  const lastCode = latest([before.lastCode, after.lastCode]);
  const confidence = surer(before.confidence, after.confidence);
  return {
    ...before,
    ...after,
    kinds: [...new Set([...(before.kinds ?? []), ...(after.kinds ?? [])])].sort(),
    messages: Math.max(
      evidence.reduce((sum, { count }) => sum + count, 0),
      before.evidence === undefined ? (before.messages ?? 0) : 0,
    ),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    ...(lastCode === undefined ? {} : { lastCode }),
    ...(confidence === undefined ? {} : { confidence }),
    evidence,
    ...(before.state === undefined ? {} : { state: before.state }),
  };
}

const inOrder = (link: Link): Link =>
  link.evidence === undefined ? link : { ...link, evidence: [...link.evidence].sort(byEvidence) };

const evidenceKey = ({ file, kind }: Evidence): string => `${kind} ${file}`;
const byEvidence = (a: Evidence, b: Evidence): number => (evidenceKey(a) < evidenceKey(b) ? -1 : 1);

const present = (days: readonly (string | undefined)[]): string[] =>
  days.filter((day): day is string => day !== undefined).sort();
const earliest = (days: readonly (string | undefined)[]): string | undefined => present(days)[0];
const latest = (days: readonly (string | undefined)[]): string | undefined => present(days).at(-1);

const grades = ['low', 'medium', 'high'] as const;
type Grade = (typeof grades)[number];
const surer = (a: Grade | undefined, b: Grade | undefined): Grade | undefined =>
  grades.findLast((grade) => grade === a || grade === b);
