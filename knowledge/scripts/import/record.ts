import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
  const commonKnowledge = raw.url === null && /^common-knowledge/.test(title);
  return {
    url: raw.url,
    kind: commonKnowledge ? 'common-knowledge' : raw.kind === 'thirdparty' ? 'guide' : raw.kind,
    ...(title === '' ? {} : { title }),
    ...(published === '' ? {} : { published }),
  };
}

export const nobody: ImportedSource = { url: null, kind: 'common-knowledge', title: 'Nobody was read.' };

/** A grade is earned: high needs the law or an official page. It is lowered here, never raised. */
export function earned(grade: Grade, sources: readonly ImportedSource[]): Grade {
  if (sources.every(({ kind }) => kind === 'common-knowledge')) return 'low';
  return grade === 'high' && !sources.some(({ kind }) => kind === 'law' || kind === 'official') ? 'medium' : grade;
}

/** Writes one kind of record, a file each; what stood there before is gone, so a second run gives the same folder. */
export function writeRecords(
  folder: string,
  records: readonly (Raw & { readonly id: string })[],
  under?: (record: Raw) => string,
): number {
  rmSync(join(room, folder), { recursive: true, force: true });
  for (const record of records) {
    const place = join(room, folder, under?.(record) ?? '');
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${record.id}.json`), `${JSON.stringify(record, null, 2)}\n`);
  }
  return records.length;
}
