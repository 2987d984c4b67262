// Makes the compact tables of the numbering register from the publisher's file: `npm run numbering -- CSV DATE`.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeSegments, type Segments, space } from '../src/numbering.ts';
import { room } from './import/record.ts';

interface Row {
  readonly from: number;
  readonly to: number;
  readonly inn: string;
  readonly name: string;
  readonly region: string;
}

const header = 'АВС/ DEF;От;До;Емкость;Оператор;Регион;Территория ГАР;ИНН';

const [path, date] = process.argv.slice(2);
if (path === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date ?? '')) {
  process.stderr.write('usage: npm run numbering -- DEF-9xx.csv YYYY-MM-DD (the day of the copy)\n');
  process.exit(2);
}
const bytes = readFileSync(path);
const rows = readRows(bytes.toString('utf8').replace(/^\uFEFF/, ''));
const holders = byFrequency(rows.map(({ inn }) => inn));
const regions = byFrequency(rows.map(({ region }) => region));
const nameOf = new Map(rows.map(({ inn, name }) => [inn, name]));
const holderTable = encode(segments(rows, ({ inn }) => holders.indexOf(inn) + 1));
const regionTable = encode(segments(rows, ({ region }) => regions.indexOf(region) + 1));
prove(decodeSegments(holderTable), ({ inn }) => holders.indexOf(inn) + 1);
prove(decodeSegments(regionTable), ({ region }) => regions.indexOf(region) + 1);

const folder = join(room, 'numbering');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'holders.bin'), holderTable);
writeFileSync(join(folder, 'regions.bin'), regionTable);
writeFileSync(
  join(folder, 'register.json'),
  `${JSON.stringify(
    {
      source:
        'Register of the Russian numbering system and plan, mobile codes 9xx, Ministry of Digital Development (Минцифры)',
      url: 'https://opendata.digital.gov.ru/downloads/DEF-9xx.csv',
      registerDate: date,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      rows: rows.length,
      numbers: rows.reduce((sum, { from, to }) => sum + to - from + 1, 0),
      holders: holders.map((inn) => ({ inn, name: nameOf.get(inn) ?? '' })),
      regions,
    },
    null,
    2,
  )}\n`,
);
console.log(
  `${rows.length} rows, ${holders.length} holders, ${regions.length} territories, tables of ${holderTable.length} and ${regionTable.length} bytes, proved`,
);

/** Every row as it must be, or an end: the publisher's server may send an error page with status 200. */
function readRows(text: string): Row[] {
  const [first, ...lines] = text.trimEnd().split(/\r?\n/);
  if (first !== header) throw new Error('not the register: its header line differs');
  let last = -1;
  const read = lines.map((line, index) => {
    const [code, from, to, capacity, name, , territory, inn, more] = line.split(';');
    const bad = (why: string) => new Error(`line ${index + 2} of the register: ${why}`);
    if (inn === undefined || more !== undefined) throw bad('not 8 columns');
    const start = Number(`${code}${from}`) - 9_000_000_000;
    const end = Number(`${code}${to}`) - 9_000_000_000;
    if (!(start >= 0 && end < space && end >= start)) throw bad('not a range of 9xx');
    if (Number(capacity) !== end - start + 1) throw bad('its capacity is not its length');
    if (start <= last) throw bad('it overlaps the line before, or is out of order');
    last = end;
    return { from: start, to: end, inn, name: name ?? '', region: regionOf(territory ?? '') };
  });
  const numbers = read.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  if (read.length < 15_000 || numbers < 650_000_000)
    throw new Error(`too small for the register: ${read.length} rows, ${numbers} numbers`);
  return read;
}

/** Two spellings of the same territory become one: parts sorted; a municipality before the last bar is dropped. */
function regionOf(territory: string): string {
  const parts = territory.slice(territory.lastIndexOf('|') + 1).split(',');
  return parts
    .map((part) => part.trim())
    .sort()
    .join(', ');
}

function byFrequency(values: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([value]) => value);
}

/** The space cut where the id changes; what no row holds is id 0. */
function segments(all: readonly Row[], idOf: (row: Row) => number): { start: number; id: number }[] {
  const cut: { start: number; id: number }[] = [];
  const add = (start: number, id: number) => {
    if (cut.at(-1)?.id !== id) cut.push({ start, id });
  };
  let next = 0;
  for (const row of all) {
    if (row.from > next || cut.length === 0) add(next, row.from > next ? 0 : idOf(row));
    add(row.from, idOf(row));
    next = row.to + 1;
  }
  if (next < space) add(next, 0);
  return cut;
}

function encode(cut: readonly { start: number; id: number }[]): Buffer {
  const distances: number[] = [];
  const ids: number[] = [];
  let last = 0;
  for (const { start, id } of cut) {
    let mantissa = start - last;
    let zeros = 0;
    for (; mantissa > 0 && mantissa % 10 === 0 && zeros < 7; mantissa /= 10) zeros++;
    writeVarint(distances, mantissa * 8 + zeros);
    writeVarint(ids, id);
    last = start;
  }
  const head = Buffer.alloc(8);
  head.writeUInt32LE(cut.length, 0);
  head.writeUInt32LE(distances.length, 4);
  return Buffer.concat([head, Buffer.from(distances), Buffer.from(ids)]);
}

function writeVarint(into: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) into.push((rest % 128) + 128);
  into.push(rest);
}

/** The decoded table says what the register says at the first, last and middle number of every row and around gaps. */
function prove({ starts, ids }: Segments, idOf: (row: Row) => number): void {
  const at = (number: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? space) <= number) low = middle;
      else high = middle - 1;
    }
    return ids[low];
  };
  const expect = (number: number, id: number) => {
    if (at(number) !== id)
      throw new Error(`the table says ${at(number)} for 9${String(number).padStart(9, '0')}, the register ${id}`);
  };
  let next = 0;
  for (const row of rows) {
    if (row.from > next) {
      expect(next, 0);
      expect(row.from - 1, 0);
    }
    for (const number of [row.from, row.to, Math.floor((row.from + row.to) / 2)]) expect(number, idOf(row));
    next = row.to + 1;
  }
  if (next < space) expect(space - 1, 0);
}
