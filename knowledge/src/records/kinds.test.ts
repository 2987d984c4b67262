import { expect, test } from 'vitest';
import { kindNames, recordSchemas } from './kinds.ts';

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Every property of a schema with its path, those of its parts included. */
const propertiesOf = (schema: Schema, path = ''): [path: string, property: Schema][] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, property]): [string, Schema][] => [
    [`${path}/${name}`, property],
    ...propertiesOf(property, `${path}/${name}`),
  ]),
  ...[schema.items, ...(schema.anyOf ?? [])].flatMap((part) => (part === undefined ? [] : propertiesOf(part, path))),
];

test.each(kindNames)('%s: every field is described and no other is allowed', (kind) => {
  const schema = recordSchemas()[kind] as Schema;
  const properties = propertiesOf(schema);
  expect(properties.map(([path]) => path)).toEqual(expect.arrayContaining(['/id', '/sources', '/sources/url']));
  expect(properties.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
  expect(schema.additionalProperties).toBe(false);
});
