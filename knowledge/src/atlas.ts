import type { Finding } from './checks/check.ts';
import { findingsOf } from './checks/index.ts';
import type { Knowledge } from './knowledge.ts';
import { type Kind, kindNames, recordSchemas } from './records/kinds.ts';
import { type Freshness, freshness } from './shelf.ts';

type AnyRecord = Knowledge[Kind][string];

const recordsOf = (knowledge: Knowledge): { kind: Kind; record: AnyRecord }[] =>
  kindNames.flatMap((kind) => Object.values(knowledge[kind]).map((record: AnyRecord) => ({ kind, record })));

/** Every check over every record: how many there are, how many were looked at, and what was found. */
export function checkAll(
  knowledge: Knowledge,
  today: string,
): { records: number; checked: number; findings: Finding[] } {
  const records = recordsOf(knowledge);
  return {
    records: kindNames.reduce((sum, kind) => sum + Object.keys(knowledge[kind]).length, 0),
    checked: records.length,
    findings: findingsOf({ records, texts: knowledge.texts, today }),
  };
}

/** Records past their shelf life on a day, the withheld ones first. */
export function stale(
  knowledge: Knowledge,
  today: string,
): { records: number; checked: number; findings: ({ record: string } & Freshness)[] } {
  const records = recordsOf(knowledge);
  const findings = records
    .map(({ kind, record }) => ({ record: `${kind}/${record.id}`, ...freshness(record, today) }))
    .filter(({ state }) => state !== 'fresh');
  return {
    records: records.length,
    checked: records.length,
    findings: [
      ...findings.filter(({ state }) => state === 'withheld'),
      ...findings.filter(({ state }) => state === 'warned'),
    ],
  };
}

/** The records of that id, of whatever kind (a service and its recipe share one). */
export const show = (knowledge: Knowledge, id: string): { kind: Kind; record: AnyRecord }[] =>
  recordsOf(knowledge).filter(({ record }) => record.id === id);

/**
 * The knowledge as files for others: what it is and under which licence, one document a kind, the texts, the register
 * of numbers, and the JSON Schema of each kind.
 */
export function exportFiles(knowledge: Knowledge): { path: string; content: string }[] {
  const document = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const schemas = recordSchemas();
  const about = {
    name: 'Otboy: what is known about closing a Russian mobile number',
    version: knowledge.version,
    licence: 'CC0-1.0',
    records: Object.fromEntries(kindNames.map((kind) => [kind, Object.keys(knowledge[kind]).length])),
  };
  return [
    { path: 'about.json', content: document(about) },
    ...kindNames.flatMap((kind) => [
      { path: `${kind}.json`, content: document(Object.values(knowledge[kind])) },
      { path: `schemas/${kind}.json`, content: document(schemas[kind]) },
    ]),
    { path: 'texts.json', content: document(knowledge.texts) },
    { path: 'numbering.json', content: document(knowledge.numbering) },
  ];
}
