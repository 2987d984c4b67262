import * as z from 'zod/mini';
import { answers } from './answers.ts';
import { described, told } from './described.ts';
import { event } from './event.ts';
import { link } from './link.ts';

const words = z.string();
const day = z.iso.date();

const identityDocument = z.strictObject({
  kind: told(words, 'What it is: a passport, a foreign passport, a residence permit.'),
  number: told(words, 'Series and number, as printed.'),
  issuer: told(words, 'Who issued it, as printed.'),
  date: told(day, 'The day it was issued.'),
});

const personFields = {
  nameCyrillic: told(words, 'Full name as in the contract, in Cyrillic.'),
  nameLatin: told(words, 'The same name as in the passport.'),
  birth: told(day, 'Date of birth.'),
  birthPlace: told(words, 'Place of birth, as in the document.'),
  citizenship: told(words, 'As a paper has to write it.'),
  document: told(identityDocument, 'The identity document of today.'),
  oldDocument: told(identityDocument, 'The document the contract was made on, if it has changed.'),
  address: told(words, 'Address for the reply; may be abroad.'),
  replyEmail: told(words, 'E-mail for the reply.'),
  contactPhone: told(words, 'A phone other than the one being closed.'),
};

/** Fills papers; never read by a rule. */
const person = z.strictObject(personFields);
const contract = z.strictObject({
  account: told(words, 'Account number with the carrier (лицевой счёт).'),
  number: told(words, 'Number of the contract.'),
  date: told(day, 'Date of the contract.'),
  otherNumbers: told(z.array(words), 'Other numbers under the same contract that end with it, E.164, +79XXXXXXXXX.'),
});
const bank = z.strictObject({
  account: told(words, 'Account number, 20 digits.'),
  bik: told(words, 'BIK of the bank, 9 digits.'),
  name: told(words, 'Name of the bank.'),
  inn: told(words, 'Taxpayer number of the bank, 10 digits.'),
  correspondent: told(words, 'Correspondent account of the bank, 20 digits.'),
  otherNumber: told(
    words,
    'Another number of the same carrier, E.164, to which the refund goes instead of to an account.',
  ),
});
const representative = z.strictObject({
  ...personFields,
  poaDate: told(day, 'Date of the power of attorney.'),
  poaNumber: told(words, 'Number of the power of attorney in the register.'),
});
const nameAsInPassport = told(words, 'Full name as in the passport, in Cyrillic.');
const heir = z.strictObject({
  nameCyrillic: nameAsInPassport,
  kinship: told(words, 'What they are to the person who died: daughter, widow.'),
  document: personFields.document,
  address: personFields.address,
  replyEmail: personFields.replyEmail,
  contactPhone: personFields.contactPhone,
  deathCertificate: told(z.omit(identityDocument, { kind: true }), 'The death certificate of the holder.'),
});

const receiver = z.strictObject({
  nameCyrillic: nameAsInPassport,
  kinship: told(words, 'What they are to the holder, in Russian: mother, brother.'),
  birth: personFields.birth,
  document: personFields.document,
  address: personFields.address,
  contactPhone: personFields.contactPhone,
});
const companyNumber = z.strictObject({
  number: described(z.string().check(z.regex(/^\+79\d{9}$/)), 'E.164, +79XXXXXXXXX.'),
  decision: described(z.enum(['close', 'transfer', 'suspend']), 'What becomes of it.'),
  employee: told(words, 'To whom it is transferred, in Cyrillic.'),
});
const company = z.strictObject({
  name: told(words, 'Name of the organisation, as in the contract.'),
  inn: told(words, 'Its taxpayer number, 10 digits.'),
  address: told(words, 'Its address.'),
  signer: told(words, 'Full name of who signs for it, in Cyrillic.'),
  position: told(words, 'Their position, or the power of the organisation that they act by.'),
  numbers: told(z.array(companyNumber), 'The numbers of its letter, with the decision on each.'),
});

const standing = z.enum(['have', 'have-not', 'dont-know']);

/** A case: only what the person told or gave. Verdict, plan, papers and deadlines are computed from it, never stored. */
export const caseSchema = z.strictObject({
  otboy: described(z.literal(1), 'Version of the format.'),
  id: told(
    z.string().check(z.minLength(1)),
    'A random word that is this case’s own: the calendar names its events by it, so that a second import updates the first. Shown nowhere.',
  ),
  number: told(words, 'The number in question, E.164, +79XXXXXXXXX.'),
  answers: described(z._default(answers, {}), 'What the person has answered; what is not known is absent.'),
  links: described(z._default(z.array(link), []), 'Services that hang on the number.'),
  declared: described(
    z._default(z.record(z.string(), standing), {}),
    'By service id: what the person says where exports are silent.',
  ),
  events: described(z._default(z.array(event), []), 'What happened, in the order it was told.'),
  person: told(person, 'Who is in the contract; fills papers only.'),
  contract: told(contract, 'The contract with the carrier; fills papers only.'),
  bank: told(bank, 'Where the refund goes; fills papers only.'),
  representative: told(representative, 'Who acts by power of attorney; fills papers only.'),
  receiver: told(receiver, 'Close family to whom the number or its new SIM goes; fills papers only.'),
  company: told(company, 'The organisation in the contract; fills papers only.'),
  heir: told(heir, 'Who files for a holder who has died; fills papers only.'),
});
export type Case = z.infer<typeof caseSchema>;
export type Person = z.infer<typeof person>;
export type Contract = z.infer<typeof contract>;
export type BankAccount = z.infer<typeof bank>;
export type Company = z.infer<typeof company>;
export type Representative = z.infer<typeof representative>;
