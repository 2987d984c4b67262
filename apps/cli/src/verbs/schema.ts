import { Failure, recordSchemas, text } from '@otboy/knowledge';
import { documents, jsonSchema } from '../documents.ts';
import type { Verb } from '../verb.ts';

export const schema: Verb = {
  run: async (_desk, words) => {
    const name = words.join('-');
    const json = schemaOf(name);
    if (json === undefined)
      throw new Failure(text('cli.error.no-schema', { name: words.join(' '), names: names().join(', ') }), 2);
    return { json, human: JSON.stringify(json, null, 2) };
  },
};

/** A verb’s name goes before that of a kind of record (`guide` is both); `record KIND` always means the record. */
function schemaOf(name: string): unknown {
  if (Object.hasOwn(documents, name) && documents[name] !== undefined) return jsonSchema(documents[name]);
  const records = recordSchemas();
  const kind = name.replace(/^record-/, '');
  return Object.hasOwn(records, kind) ? records[kind] : undefined;
}

/** Single words first: the variants are for whoever reads on. */
const names = (): string[] =>
  [...new Set([...Object.keys(documents), ...Object.keys(recordSchemas())])].sort(
    (a, b) => Number(a.includes('-')) - Number(b.includes('-')),
  );
