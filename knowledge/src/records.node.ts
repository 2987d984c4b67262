import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Kind, kindNames } from './records/kinds.ts';
import type { Lang } from './text.ts';

const room = fileURLToPath(new URL('../', import.meta.url));

export interface RecordFile {
  /** Path inside the room, for messages. */
  readonly file: string;
  readonly value: { readonly id: string; readonly [field: string]: unknown };
}

/** Every record as its file holds it, unvalidated, by kind. @throws Error that names a file which is no JSON. */
export const readRecords = (): Record<Kind, RecordFile[]> =>
  Object.fromEntries(kindNames.map((kind) => [kind, filesUnder(kind).map(readRecord)])) as Record<Kind, RecordFile[]>;

function filesUnder(folder: string): string[] {
  return readdirSync(join(room, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function readRecord(file: string): RecordFile {
  try {
    return { file, value: JSON.parse(readFileSync(join(room, file), 'utf8')) };
  } catch (cause) {
    throw new Error(`${file} is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** The catalogue out of all text files. @throws Error for an id that two files hold. */
export function readTexts(): Record<string, Record<Lang, string>> {
  const texts: Record<string, Record<Lang, string>> = {};
  for (const name of readdirSync(join(room, 'texts'))
    .filter((one) => one.endsWith('.json'))
    .sort()) {
    const area = JSON.parse(readFileSync(join(room, 'texts', name), 'utf8')) as Record<string, Record<Lang, string>>;
    for (const [id, message] of Object.entries(area)) {
      if (Object.hasOwn(texts, id)) throw new Error(`texts/${name}: the id ${id} stands in another file too`);
      texts[id] = message;
    }
  }
  return texts;
}
