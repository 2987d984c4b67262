import { carrierId } from '@otboy/knowledge';
import * as z from 'zod/mini';
import { told } from './described.ts';

const kopecks = z.int();
const count = z.int().check(z.nonnegative());
const flag = (what: string) => told(z.boolean(), what);
const day = (what: string) => told(z.iso.date(), what);
const money = (what: string) => told(kopecks, `${what} In kopecks.`);

/** What the person has told. An answer that is not known is absent; nothing has a default. */
export const answers = z.strictObject({
  carrierNow: told(carrierId, 'The carrier that serves the number today, not the one its prefix was issued to.'),
  ported: flag('The number was brought from another carrier.'),
  holder: told(
    z.enum(['self', 'close-family', 'company', 'deceased', 'stranger']),
    'Who stands in the contract: the first gate of everything else.',
  ),
  actingAs: told(z.enum(['self', 'representative', 'heir', 'company-officer']), 'In what capacity the person acts.'),
  poaPowers: told(
    z.array(z.enum(['terminate', 'money', 'records', 'transfer'])),
    'What a power of attorney, if there is one, names.',
  ),
  lineState: told(
    z.enum(['active', 'blocked', 'suspended', 'ended']),
    'The state of the line. Blocked and suspended are not ended: the contract goes on.',
  ),
  blockReason: told(
    z.enum(['biometrics', 'non-use', 'debt', 'limit', 'data-mismatch', 'handset', 'lost-sim', 'other']),
    'Why the line is blocked.',
  ),
  payment: told(z.enum(['prepaid', 'postpaid']), 'Paid in advance, or by a bill afterwards.'),
  balance: money('What is on the account now; negative is a debt.'),
  debtDisputed: money('The part of the debt that the person denies, as a positive sum.'),
  refundAsked: money('The refund that was asked for.'),
  departure: day('The day the person leaves Russia.'),
  lastPaidAction: day('The last day with a paid action on the line (a call, a message, a charge).'),
  noticeReceived: day('The day a notice of the carrier arrived.'),
  noticeKind: told(z.enum(['data-mismatch', 'non-use', 'limit', 'foreigner']), 'What the notice was about.'),
  enteredRussia: day('The day of the last entry into Russia.'),
  closedOn: day('The day the contract ended.'),
  diedOn: day('The day the holder died.'),
  hoursLeft: told(count, 'Hours left until the person has to be gone, when it is a matter of hours.'),
  numbersOnPassport: told(count, 'How many numbers stand on the passport, all carriers together.'),
  unknownNumbers: told(count, 'How many of them the person does not know.'),
  citizenship: told(z.string().check(z.regex(/^[A-Z]{2}$/)), 'ISO 3166 alpha-2, for example CN, RU, UZ.'),
  receivingNumber: told(
    z.enum(['none', 'russian', 'foreign']),
    'The number that the accounts can move to: none yet, another Russian one, a foreign one.',
  ),
  otherContracts: told(
    z.array(z.enum(['home-internet', 'subscription', 'bank-card', 'instalment', 'family-line'])),
    'Other contracts with the same carrier.',
  ),
  shopKind: told(z.enum(['own', 'partner']), 'The shop in reach: the carrier’s own, or a partner’s.'),
  wants: told(z.enum(['close', 'keep', 'refund', 'dispute', 'recover']), 'What the person came for.'),
  chosen: told(
    z.enum([
      'keep-cheaply',
      'suspend',
      'transfer',
      'port-out',
      'esim',
      'let-lapse',
      'close-by-representative',
      'close-via-portal',
    ]),
    'The alternative that the person chose; it counts where it is possible.',
  ),
  inRussia: flag('The person is in Russia now.'),
  simInHand: flag('The SIM is in the person’s hands.'),
  sameHandset: flag('The phone is the one that the contract is bound to (foreigners).'),
  cooling: flag('No messages or data now, after roaming or 72 hours of silence.'),
  recentRoaming: flag('Roaming within the last 60 days.'),
  biometricsDone: flag('Biometrics were given for this line.'),
  documentChanged: flag('The identity document has changed since the contract.'),
  documentExpired: flag('The document in the contract has expired.'),
  becameCitizen: flag('The person became a Russian citizen since the contract.'),
  gosuslugiAccount: flag('The person has a Gosuslugi account.'),
  gosuslugiOtherFactor: flag('Gosuslugi opens with a second factor that does not need this number.'),
  sbpOnNumber: flag('The fast payment system finds the person by this number.'),
  autopay: flag('A bank pays this number automatically.'),
  subscriptions: flag('Paid subscriptions hang on the line.'),
  russianBankAccount: flag('The person has an account in a Russian bank.'),
  wantsBankClosed: flag('The person also wants to close the Russian bank account.'),
  closeFamilyInRussia: flag('A spouse, parent, child, sibling or grandparent is in Russia.'),
  codeReadOut: flag('A code from a message was read out to somebody.'),
  strangerAnswers: flag('A stranger answers the number.'),
  suspiciousCaller: flag('Somebody called about the number or the contract and wanted something.'),
  refusedAtShop: flag('A shop refused the statement.'),
  companyExists: flag('The company in the contract still exists.'),
  canTravel: flag('The person can come to Russia for this.'),
  minorUser: flag('A child uses the number.'),
});
export type Answers = z.infer<typeof answers>;
/** The id of an answer, as the interview and the traces name it. */
export type AnswerId = keyof Answers;
