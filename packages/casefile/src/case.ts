import { z } from 'zod';
import { answers } from './answers.ts';
import { event } from './event.ts';
import { link } from './link.ts';

const identityDocument = z.strictObject({
  kind: z.string().optional().describe('What it is: a passport, a foreign passport, a residence permit.'),
  number: z.string().optional().describe('Series and number, as printed.'),
  issuer: z.string().optional().describe('Who issued it, as printed.'),
  date: z.iso.date().optional().describe('The day it was issued.'),
});

const personFields = {
  nameCyrillic: z.string().optional().describe('Full name as in the contract, in Cyrillic.'),
  nameLatin: z.string().optional().describe('The same name as in the passport.'),
  birth: z.iso.date().optional().describe('Date of birth.'),
  birthPlace: z.string().optional().describe('Place of birth, as in the document.'),
  citizenship: z.string().optional().describe('As a paper has to write it.'),
  document: identityDocument.optional().describe('The identity document of today.'),
  oldDocument: identityDocument.optional().describe('The document the contract was made on, if it has changed.'),
  address: z.string().optional().describe('Address for the reply; may be abroad.'),
  replyEmail: z.string().optional().describe('E-mail for the reply.'),
  contactPhone: z.string().optional().describe('A phone other than the one being closed.'),
};

/** Fills papers; never read by a rule. */
const person = z.strictObject(personFields);
const contract = z.strictObject({
  account: z.string().optional().describe('Account number with the carrier (лицевой счёт).'),
  number: z.string().optional().describe('Number of the contract.'),
  date: z.iso.date().optional().describe('Date of the contract.'),
  otherNumbers: z
    .array(z.string())
    .optional()
    .describe('Other numbers under the same contract that end with it, E.164, +79XXXXXXXXX.'),
});
const bank = z.strictObject({
  account: z.string().optional().describe('Account number, 20 digits.'),
  bik: z.string().optional().describe('BIK of the bank, 9 digits.'),
  name: z.string().optional().describe('Name of the bank.'),
  inn: z.string().optional().describe('Taxpayer number of the bank, 10 digits.'),
  correspondent: z.string().optional().describe('Correspondent account of the bank, 20 digits.'),
  otherNumber: z
    .string()
    .optional()
    .describe('Another number of the same carrier, E.164, to which the refund goes instead of to an account.'),
});
const representative = z.strictObject({
  ...personFields,
  poaDate: z.iso.date().optional().describe('Date of the power of attorney.'),
  poaNumber: z.string().optional().describe('Number of the power of attorney in the register.'),
});
const heir = z.strictObject({
  nameCyrillic: personFields.nameCyrillic.describe('Full name as in the passport, in Cyrillic.'),
  kinship: z.string().optional().describe('What they are to the person who died: daughter, widow.'),
  document: personFields.document,
  address: personFields.address,
  replyEmail: personFields.replyEmail,
  contactPhone: personFields.contactPhone,
  deathCertificate: identityDocument.omit({ kind: true }).optional().describe('The death certificate of the holder.'),
});

const receiver = z.strictObject({
  nameCyrillic: personFields.nameCyrillic.describe('Full name as in the passport, in Cyrillic.'),
  kinship: z.string().optional().describe('What they are to the holder, in Russian: mother, brother.'),
  birth: personFields.birth,
  document: personFields.document,
  address: personFields.address,
  contactPhone: personFields.contactPhone,
});
const company = z.strictObject({
  name: z.string().optional().describe('Name of the organisation, as in the contract.'),
  inn: z.string().optional().describe('Its taxpayer number, 10 digits.'),
  address: z.string().optional().describe('Its address.'),
  signer: z.string().optional().describe('Full name of who signs for it, in Cyrillic.'),
  position: z.string().optional().describe('Their position, or the power of the organisation that they act by.'),
  numbers: z
    .array(
      z.strictObject({
        number: z
          .string()
          .regex(/^\+79\d{9}$/)
          .describe('E.164, +79XXXXXXXXX.'),
        decision: z.enum(['close', 'transfer', 'suspend']).describe('What becomes of it.'),
        employee: z.string().optional().describe('To whom it is transferred, in Cyrillic.'),
      }),
    )
    .optional()
    .describe('The numbers of its letter, with the decision on each.'),
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
  answers: answers.default({}).describe('What the person has answered; what is not known is absent.'),
  links: z.array(link).default([]).describe('Services that hang on the number.'),
  declared: z
    .record(z.string(), z.enum(['have', 'have-not', 'dont-know']))
    .default({})
    .describe('By service id: what the person says where exports are silent.'),
  events: z.array(event).default([]).describe('What happened, in the order it was told.'),
  person: person.optional().describe('Who is in the contract; fills papers only.'),
  contract: contract.optional().describe('The contract with the carrier; fills papers only.'),
  bank: bank.optional().describe('Where the refund goes; fills papers only.'),
  representative: representative.optional().describe('Who acts by power of attorney; fills papers only.'),
  receiver: receiver.optional().describe('Close family to whom the number or its new SIM goes; fills papers only.'),
  company: company.optional().describe('The organisation in the contract; fills papers only.'),
  heir: heir.optional().describe('Who files for a holder who has died; fills papers only.'),
});
export type Case = z.infer<typeof caseSchema>;
export type Person = z.infer<typeof person>;
export type Contract = z.infer<typeof contract>;
export type BankAccount = z.infer<typeof bank>;
export type Company = z.infer<typeof company>;
export type Representative = z.infer<typeof representative>;
