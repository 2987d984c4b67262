import { readFileSync } from 'node:fs';
import { type Case, caseSchema, looksSealed } from '@otboy/casefile';
import { Failure, text } from '@otboy/knowledge';
import type { core } from 'zod';

/** Everything on standard input, or a file. @throws Failure 3 when it cannot be read. */
export function readBytes(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Failure(text(code === 'ENOENT' ? 'cli.error.no-file' : 'cli.error.unreadable', { path: name, code }), 3);
  }
}

/**
 * A case from a file or `-`.
 * @param name of the case in errors
 * @throws Failure 3 that names the first fields that are wrong; never quotes a value (it may be a passport number).
 */
export function readCase(path: string, name = path): Case {
  const bytes = readBytes(path, name);
  if (looksSealed(bytes)) throw new Failure(text('cli.error.sealed', { path: name }), 3);
  return caseOf(documentIn(new TextDecoder().decode(bytes), name), name);
}

/** @throws Failure 3 for what is no JSON */
export function documentIn(content: string, name: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    throw new Failure(text('cli.error.not-json', { path: name }), 3);
  }
}

/** @throws Failure 3 as `readCase` does, for a document that is no case. */
export function caseOf(document: unknown, name: string): Case {
  const parsed = caseSchema.safeParse(document);
  if (!parsed.success)
    throw new Failure(text('cli.error.not-a-case', { path: name, fields: fieldsOf(parsed.error) }), 3);
  return parsed.data;
}

/** The first fields that are wrong; never what stands in them. */
export const fieldsOf = (error: Pick<core.$ZodError, 'issues'>): string =>
  error.issues
    .slice(0, 3)
    .map((issue) =>
      issue.code === 'unrecognized_keys'
        ? [...issue.path, issue.keys.join(', ')].join('.')
        : issue.path.join('.') || 'otboy',
    )
    .join('; ');
