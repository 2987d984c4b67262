import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { sourcesAt } from '../src/discover.node.ts';
import { discover, type TraceLine, trace } from '../src/index.ts';

interface Label {
  readonly id: string;
  readonly lang: string;
  readonly expected_service: string | null;
  readonly expected_kind: string;
}

// npm run measure -- PATH [--errors]: PATH holds messages.jsonl with labels, and exports/sms-backup-restore.
const [path, ...flags] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: npm run measure -- PATH [--errors]');
  process.exit(2);
}
const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));

const noLink = new Set(['personal', 'spam', 'marketing']);
const share = (part: number, whole: number): string => (whole === 0 ? '  –  ' : (part / whole).toFixed(3));

function figures(rows: readonly (readonly [Label, TraceLine])[]): string {
  const count = (test: (label: Label, got: TraceLine) => boolean) =>
    rows.filter(([label, got]) => test(label, got)).length;
  const right = (label: Label, got: TraceLine) => got.service !== null && got.service === label.expected_service;
  const danger = (label: Label) => knowledge.services[label.expected_service ?? '']?.risk === 5;
  const isOtp = (label: Label) => label.expected_kind === 'otp';
  return [
    `n ${rows.length}`,
    `service precision ${share(
      count(right),
      count((_, got) => got.service !== null),
    )}`,
    `recall ${share(
      count(right),
      count((label) => label.expected_service !== null),
    )}`,
    `danger ${share(
      count((label, got) => danger(label) && right(label, got)),
      count(danger),
    )}`,
    `false links ${share(
      count((label, got) => noLink.has(label.expected_kind) && got.service !== null),
      count((label) => noLink.has(label.expected_kind)),
    )}`,
    `otp precision ${share(
      count((label, got) => isOtp(label) && got.kind === 'otp'),
      count((_, got) => got.kind === 'otp'),
    )}`,
    `recall ${share(
      count((label, got) => isOtp(label) && got.kind === 'otp'),
      count(isOtp),
    )}`,
    `kind ${share(
      count((label, got) => got.kind === label.expected_kind),
      rows.length,
    )}`,
  ].join('  ');
}

const messages = join(path, 'messages.jsonl');
const labels = readFileSync(messages, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Label);
const byId = new Map<string, TraceLine>();
for await (const line of trace(knowledge, await sourcesAt(messages))) byId.set(line.id ?? '', line);
const rows = labels.flatMap((label): [Label, TraceLine][] => {
  const got = byId.get(label.id);
  return got === undefined ? [] : [[label, got]];
});
if (rows.length !== labels.length) console.log(`${labels.length - rows.length} messages have no line in the trace!`);
console.log(`all   ${figures(rows)}`);
for (const lang of [...new Set(labels.map((label) => label.lang))].sort())
  console.log(`  ${lang.padEnd(16)} ${figures(rows.filter(([label]) => label.lang === lang))}`);
if (flags.includes('--errors'))
  for (const [label, got] of rows)
    if (got.service !== label.expected_service || got.kind !== label.expected_kind)
      console.log(
        `  ${label.id} ${label.lang}: ${label.expected_service} ${label.expected_kind}, got ${got.service} ${got.kind}`,
      );

const exports = join(path, 'exports/sms-backup-restore');
if (existsSync(exports)) {
  const { files } = await discover(knowledge, await sourcesAt(exports));
  console.log(`${files.length} exports`);
  for (const { path: name, entries, read, rejected: listed, rejectedMore, declared, failed } of files) {
    const rejected = listed.length + rejectedMore;
    console.log(
      `  ${read + rejected === entries && failed === undefined ? 'ok ' : 'BAD'} ${name}: ${entries} entries = ${read} read + ${rejected} rejected${declared === undefined ? '' : `, declared ${declared}`}`,
    );
  }
}
