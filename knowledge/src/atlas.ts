import type { Checked, Finding } from './checks/check.ts';
import { findingsOf } from './checks/index.ts';
import type { Knowledge } from './knowledge.ts';
import { type Kind, kindNames, recordSchemas } from './records/kinds.ts';
import { freshness } from './shelf.ts';

const recordsOf = (knowledge: Knowledge): Checked[] =>
  kindNames.flatMap((kind) =>
    Object.values(knowledge[kind]).map((record) => ({ kind, record: record as Checked['record'] })),
  );

/** Every check over every record: how many there are, how many were looked at, and what was found. */
export function checkAll(
  knowledge: Knowledge,
  today: string,
): { records: number; checked: number; findings: Finding[] } {
  const records = recordsOf(knowledge);
  return {
    records: records.length,
    checked: records.length,
    findings: findingsOf({ records, texts: knowledge.texts, today }),
  };
}

/** Records past their shelf life on a day, the withheld ones first. */
export function stale(knowledge: Knowledge, today: string) {
  const records = recordsOf(knowledge);
  const findings = records
    .map(({ kind, record }) => ({
      record: `${kind}/${record.id}`,
      ...freshness(record as unknown as Parameters<typeof freshness>[0], today),
    }))
    .filter(({ state }) => state !== 'fresh')
    .sort((a, b) => (a.state === b.state ? 0 : a.state === 'withheld' ? -1 : 1));
  return { records: records.length, checked: records.length, findings };
}

/** The records of that id, of whatever kind (a service and its recipe share one). */
export const show = (knowledge: Knowledge, id: string): { kind: Kind; record: unknown }[] =>
  kindNames.flatMap((kind) => (Object.hasOwn(knowledge[kind], id) ? [{ kind, record: knowledge[kind][id] }] : []));

/** The knowledge as files for others: one document a kind, the texts, and the JSON Schema of each. */
export function exportFiles(knowledge: Knowledge): { path: string; content: string }[] {
  const document = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const schemas = recordSchemas();
  return [
    ...kindNames.flatMap((kind) => [
      { path: `${kind}.json`, content: document(Object.values(knowledge[kind])) },
      { path: `schemas/${kind}.json`, content: document(schemas[kind]) },
    ]),
    { path: 'texts.json', content: document(knowledge.texts) },
    { path: 'numbering.json', content: document(knowledge.numbering) },
  ];
}
