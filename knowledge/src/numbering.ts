import type { Knowledge, Numbering } from './knowledge.ts';
import { type CarrierId, carrierId } from './records/carrier-id.ts';

/** Who the range of a number was given to; not who serves the number today (it may have been ported). */
export interface Issued {
  /** Our carrier id; null where the holder of the range is none of ours. */
  readonly carrier: CarrierId | null;
  /** The company as the register spells it. */
  readonly holder: string;
  /** Its taxpayer number. */
  readonly inn: string;
  /** Where the range was given out, not where the person lives. */
  readonly region: string;
  /** The day of the copy of the register. */
  readonly registerDate: string;
}

/** The space of Russian mobile numbers: the last nine digits of +7 9XX XXX XX XX. */
export const space = 1_000_000_000;

/** Segments that cover the space without holes: where each begins, and the id of what it belongs to (0 = nobody). */
export interface Segments {
  readonly starts: Uint32Array;
  readonly ids: Uint16Array;
}

const decoded = new WeakMap<Numbering, { holders: Segments; regions: Segments }>();

/**
 * What the register says of a number: +7 9XX and seven more digits.
 * `allocated` is no where nobody holds the range; never the nearest holder.
 * @throws RangeError for anything else than such a number.
 */
export function issuedBy(
  { numbering, carriers }: Pick<Knowledge, 'numbering' | 'carriers'>,
  e164: string,
): { allocated: 'yes' | 'no'; issuedBy: Issued | null } {
  const [, digits] = /^\+79(\d{9})$/.exec(e164) ?? [];
  if (digits === undefined) throw new RangeError(`${e164.slice(0, 4)}… is no Russian mobile number: +7 9XX XXX-XX-XX`);
  const tables = tablesOf(numbering);
  const holder = numbering.holders[idAt(tables.holders, Number(digits)) - 1];
  if (holder === undefined) return { allocated: 'no', issuedBy: null };
  const region = numbering.regions[idAt(tables.regions, Number(digits)) - 1] ?? '';
  const known = Object.values(carriers).find(({ inn }) => inn === holder.inn);
  return {
    allocated: 'yes',
    issuedBy: {
      carrier: known === undefined ? null : carrierId.parse(known.id),
      holder: holder.name,
      inn: holder.inn,
      region,
      registerDate: numbering.registerDate,
    },
  };
}

function tablesOf(numbering: Numbering) {
  const known = decoded.get(numbering);
  if (known !== undefined) return known;
  const tables = {
    holders: decodeSegments(fromBase64(numbering.holderTable)),
    regions: decodeSegments(fromBase64(numbering.regionTable)),
  };
  decoded.set(numbering, tables);
  return tables;
}

/** Binary search: the last segment that begins at or before the number. */
function idAt({ starts, ids }: Segments, number: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? space) <= number) low = middle;
    else high = middle - 1;
  }
  return ids[low] ?? 0;
}

/**
 * A table: u32 how many segments, u32 bytes of the first column (both little-endian), then the column of distances from
 * one start to the next, then the column of ids. A distance is varint(mantissa × 8 + zeros), zeros = trailing decimal
 * zeros dropped, 0–7, because most boundaries are round; an id is a varint. Columns apart compress better.
 */
export function decodeSegments(bytes: Uint8Array): Segments {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const column = { at: 8 };
  const idsColumn = { at: 8 + view.getUint32(4, true) };
  const starts = new Uint32Array(count);
  const ids = new Uint16Array(count);
  for (let i = 0, start = 0; i < count; i++) {
    const distance = readVarint(bytes, column);
    start += Math.floor(distance / 8) * 10 ** (distance % 8);
    starts[i] = start;
    ids[i] = readVarint(bytes, idsColumn);
  }
  return { starts, ids };
}

function readVarint(bytes: Uint8Array, cursor: { at: number }): number {
  let value = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = bytes[cursor.at++];
    if (byte === undefined) throw new RangeError('the numbering table ends too early: build the knowledge again');
    value += (byte % 128) * scale;
    if (byte < 128) return value;
  }
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
