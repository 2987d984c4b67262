import * as z from 'zod/mini';

/** With what it is, for who writes such a document by hand or reads its JSON Schema. */
export function described<Schema extends z.core.$ZodType>(schema: Schema, what: string): Schema {
  z.globalRegistry.add(schema, { description: what });
  return schema;
}

/** The same of a field that is absent while it is not known. */
export const told = <Schema extends z.core.$ZodType>(schema: Schema, what: string): z.ZodMiniOptional<Schema> =>
  described(z.optional(schema), what);
