// Makes the one file that the command loads, and the parts that the page loads, out of all records and texts. Part of
// `npm ci`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Knowledge } from '../src/knowledge.ts';
import { partsOf } from '../src/parts.ts';
import { kindNames, kinds } from '../src/records/kinds.ts';
import { readRecords, readTexts } from '../src/records.node.ts';
import { room } from './import/record.ts';

const records = readRecords();
for (const kind of kindNames)
  for (const { file, value } of records[kind]) {
    const parsed = kinds[kind].safeParse(value);
    if (!parsed.success)
      throw new Error(
        `${file}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
      );
  }
const byId = (kind: keyof typeof kinds) => Object.fromEntries(records[kind].map(({ value }) => [value.id, value]));
const register = JSON.parse(readFileSync(join(room, 'numbering/register.json'), 'utf8')) as Record<string, unknown>;
const table = (name: string) => readFileSync(join(room, 'numbering', name)).toString('base64');
const checked = kindNames.flatMap((kind) => records[kind].map(({ value }) => String(value.checked)));

const knowledge = {
  version: checked.sort().at(-1) ?? '',
  ...Object.fromEntries(kindNames.map((kind) => [kind, byId(kind)])),
  numbering: {
    registerDate: register['registerDate'],
    sha256: register['sha256'],
    holders: register['holders'],
    regions: register['regions'],
    holderTable: table('holders.bin'),
    regionTable: table('regions.bin'),
  },
  texts: readTexts(),
} as unknown as Knowledge;
const built = JSON.stringify(knowledge);
rmSync(join(room, 'dist/parts'), { recursive: true, force: true });
mkdirSync(join(room, 'dist/parts'), { recursive: true });
writeFileSync(join(room, 'dist/knowledge.json'), built);
for (const [name, part] of Object.entries(partsOf(knowledge)))
  writeFileSync(join(room, 'dist/parts', `${name}.json`), JSON.stringify(part));
const kb = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
console.log(
  `knowledge of ${knowledge.version}: ${checked.length} records, ${kb(Buffer.byteLength(built))}, ${kb(gzipSync(built).length)} gz`,
);
