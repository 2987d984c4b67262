import { readFileSync } from 'node:fs';
import { type Case, caseSchema } from '@otboy/casefile';
import { Failure, text } from '@otboy/knowledge';
import type { ZodError } from 'zod';

/** Everything on standard input, or a file, as text without a byte order mark. @throws Failure 3 when it cannot be read. */
function readText(path: string, name: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8').replace(/^\uFEFF/, '');
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
  const content = readText(path, name);
  let document: unknown;
  try {
    document = JSON.parse(content);
  } catch {
    throw new Failure(text('cli.error.not-json', { path: name }), 3);
  }
  return caseOf(document, name);
}

/** @throws Failure 3 as `readCase` does, for a document that is no case. */
export function caseOf(document: unknown, name: string): Case {
  const parsed = caseSchema.safeParse(document);
  if (!parsed.success)
    throw new Failure(text('cli.error.not-a-case', { path: name, fields: fieldsOf(parsed.error) }), 3);
  return parsed.data;
}

/** The first fields that are wrong; never what stands in them. */
export const fieldsOf = (error: ZodError): string =>
  error.issues
    .slice(0, 3)
    .map((issue) =>
      issue.code === 'unrecognized_keys'
        ? [...issue.path, issue.keys.join(', ')].join('.')
        : issue.path.join('.') || 'otboy',
    )
    .join('; ');
