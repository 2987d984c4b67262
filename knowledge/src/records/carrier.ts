import { z } from 'zod';
import { carrierId } from './carrier-id.ts';
import { envelope, names } from './envelope.ts';

/** A mobile carrier: the legal person a statement is addressed to. */
export const carrier = z.strictObject({
  ...envelope,
  id: carrierId,
  names,
  legalName: z.string().nullable().describe('Addressee of a statement, in Russian; null where it is not known.'),
  inn: z
    .string()
    .regex(/^\d{10}$/)
    .nullable()
    .describe('Taxpayer number, the key into the numbering register.'),
  stepsKnown: z.boolean().describe('Do we hold facts on ending a contract with this carrier beyond the law?'),
});
export type Carrier = z.infer<typeof carrier>;
