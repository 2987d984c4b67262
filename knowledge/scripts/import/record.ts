import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMachineWritten } from '../../src/checks/machine-written.ts';

export const room = fileURLToPath(new URL('../../', import.meta.url));

/** The day the whole collection was read, for records whose source file gives no date of its own. */
export const collected = '2026-11-22';

export type Raw = Readonly<Record<string, unknown>>;
export type Grade = 'high' | 'medium' | 'low' | 'disputed';

export interface ImportedSource {
  readonly url: string | null;
  readonly kind: string;
  readonly title?: string;
  readonly published?: string;
}

export const readJson = <T>(folder: string, name: string): T =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;

interface RawSource {
  readonly url: string | null;
  readonly kind: string;
  readonly title?: string | null;
  readonly published?: string | null;
  /** In some files the day the source is of, in others what was seen there. */
  readonly seen?: string | null;
}

/** A source as the envelope wants it. "thirdparty" of the collection is any page that is none of the others: a guide. */
export function sourceOf(raw: RawSource): ImportedSource {
  const seenIsDay = /^\d{4}(-\d{2}){0,2}$/.test(raw.seen ?? '');
  const title = raw.title ?? (seenIsDay ? null : raw.seen) ?? '';
  const published = raw.published ?? (seenIsDay ? raw.seen : null) ?? '';
  return {
    url: raw.url,
    kind: kindOf(raw, title),
    ...(title === '' ? {} : { title }),
    ...(published === '' ? {} : { published }),
  };
}

function kindOf({ url, kind }: RawSource, title: string): string {
  if (url === null && /^common-knowledge/.test(title)) return 'common-knowledge';
  if (isMachineWritten(url, title)) return 'machine-written';
  return kind === 'thirdparty' ? 'guide' : kind;
}

export const nobody: ImportedSource = { url: null, kind: 'common-knowledge', title: 'Nobody was read.' };

/**
 * A grade is earned: high needs the law or an official page, medium somebody who was read and is no machine. It is
 * lowered here and the lowering is printed; it is never raised.
 */
export function earned(id: string, grade: Grade, sources: readonly ImportedSource[]): Grade {
  const lowered = limited(grade, new Set(sources.map(({ kind }) => kind)));
  if (lowered !== grade) console.log(`  ${id}: ${grade} is not earned, lowered to ${lowered}`);
  return lowered;
}

function limited(grade: Grade, kinds: Set<string>): Grade {
  const read = [...kinds].some((kind) => kind !== 'common-knowledge' && kind !== 'machine-written');
  if (!read) return grade === 'disputed' ? 'disputed' : 'low';
  return grade === 'high' && !kinds.has('law') && !kinds.has('official') ? 'medium' : grade;
}

/**
 * Writes one kind of record, a file each; what stood there before is gone, so a second run gives the same folder. Records
 * that were collected nowhere but here lie in `own/` and stay.
 */
export function writeRecords(
  folder: string,
  records: readonly (Raw & { readonly id: string })[],
  under?: (record: Raw) => string,
): number {
  for (const name of existsSync(join(room, folder)) ? readdirSync(join(room, folder)) : [])
    if (name !== 'own') rmSync(join(room, folder, name), { recursive: true, force: true });
  for (const record of records) {
    const place = join(room, folder, under?.(record) ?? '');
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${record.id}.json`), `${JSON.stringify(record, null, 2)}\n`);
  }
  return records.length;
}
