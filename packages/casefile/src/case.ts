import { z } from 'zod';
import { answers } from './answers.ts';
import { event } from './event.ts';
import { link } from './link.ts';

const identityDocument = z.strictObject({
  kind: z.string().optional(),
  number: z.string().optional(),
  issuer: z.string().optional(),
  date: z.iso.date().optional(),
});

const personFields = {
  nameCyrillic: z.string().optional().describe('Full name as in the contract, in Cyrillic.'),
  nameLatin: z.string().optional().describe('The same name as in the passport.'),
  birth: z.iso.date().optional(),
  citizenship: z.string().optional(),
  document: identityDocument.optional(),
  oldDocument: identityDocument.optional().describe('The document the contract was made on, if it has changed.'),
  address: z.string().optional(),
  replyEmail: z.string().optional(),
  contactPhone: z.string().optional().describe('A phone other than the one being closed.'),
};

/** Fills papers; never read by a rule. */
const person = z.strictObject(personFields);
const contract = z.strictObject({
  account: z.string().optional(),
  number: z.string().optional(),
  date: z.iso.date().optional(),
});
const bank = z.strictObject({
  account: z.string().optional(),
  bik: z.string().optional(),
  name: z.string().optional(),
  inn: z.string().optional(),
});
const representative = z.strictObject({
  ...personFields,
  poaDate: z.iso.date().optional(),
  poaNumber: z.string().optional(),
});

/** A case: only what the person told or gave. Verdict, plan, papers and deadlines are computed from it, never stored. */
export const caseSchema = z.strictObject({
  otboy: z.literal(1).describe('Version of the format.'),
  id: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A random word that is this case’s own: the calendar names its events by it, so that a second import updates the first. Shown nowhere.',
    ),
  number: z.string().optional().describe('The number in question, E.164, +79XXXXXXXXX.'),
  answers: answers.default({}),
  links: z.array(link).default([]),
  declared: z
    .record(z.string(), z.enum(['have', 'have-not', 'dont-know']))
    .default({})
    .describe('By service id: what the person says where exports are silent.'),
  events: z.array(event).default([]),
  person: person.optional(),
  contract: contract.optional(),
  bank: bank.optional(),
  representative: representative.optional(),
});
export type Case = z.infer<typeof caseSchema>;
export type Person = z.infer<typeof person>;
export type Contract = z.infer<typeof contract>;
export type BankAccount = z.infer<typeof bank>;
export type Representative = z.infer<typeof representative>;

/** A case in which nothing is known yet; its random id comes from the face that makes it. */
export const newCase = (number?: string, id?: string): Case => ({
  otboy: 1,
  ...(id === undefined ? {} : { id }),
  ...(number === undefined ? {} : { number }),
  answers: {},
  links: [],
  declared: {},
  events: [],
});
