import type { Answers, Case, Person, Representative } from '@otboy/casefile';
import { type Knowledge, mobileOf, type Text, type TextValue, text } from '@otboy/knowledge';
import { type Fields, officeDate, officeNumber, officePhone } from './fields.ts';
import type { Request } from './paper.ts';
import { hasEnded } from './planned.ts';
import { type Sentence, sentencesIn } from './sentence.ts';

/** Who writes to whom, and about which contract. */
const sentence = sentencesIn('party');

/** A blank so wide, in millimetres, takes the rest of its line and one more. */
export const twoLines = 180;

/** Who signs: the subscriber, a representative, or the family of a subscriber who has died. Some sentences differ by it. */
export type Signer = 'self' | 'representative' | 'heir';

export const signerOf = ({ answers }: Case): Signer =>
  answers.actingAs === 'representative'
    ? 'representative'
    : answers.holder === 'deceased' && answers.actingAs === 'heir'
      ? 'heir'
      : 'self';

/** Who may sign a paper besides the subscriber. */
export interface MaySign {
  /** What a representative's power has to name. */
  readonly power: NonNullable<Answers['poaPowers']>[number];
  /** Family signs for a subscriber who has died. */
  readonly heirs?: boolean;
}

/** Only the person in the contract signs, or who holds a power that names it, or family of the dead; else why not. */
export function mayNotAct({ answers }: Case, { power, heirs = false }: MaySign): Text | null {
  const represents = answers.actingAs === 'representative';
  const named = answers.poaPowers?.includes(power);
  if (answers.holder === undefined) return text('paper.refused.unknown');
  if (answers.holder === 'stranger' || answers.holder === 'company') return text(`paper.refused.${answers.holder}`);
  if (answers.holder === 'deceased') {
    if (!heirs) return text('paper.refused.not-for-heirs');
    if (represents) return text('paper.refused.power-ended');
    return answers.actingAs === 'heir' ? null : text('paper.refused.deceased');
  }
  if (answers.actingAs === 'heir' || answers.actingAs === 'company-officer') return text('paper.refused.capacity');
  if (!represents) return answers.holder === 'close-family' ? text('paper.refused.family') : null;
  if (named === undefined) return text('paper.refused.powers-unknown');
  return named ? null : text(`paper.refused.powers-${power}`);
}

/** The same for what ends the contract: one that has ended is not ended again. */
export function mayNotSign(request: Request, { heirs = false }: Pick<MaySign, 'heirs'> = {}): Text | null {
  return (
    mayNotAct(request.case, { power: 'terminate', heirs }) ?? (hasEnded(request) ? text('paper.refused.ended') : null)
  );
}

/** The carrier's name as a paper addresses it, and whether it has to be compared with the contract first. */
export function operatorNamed(
  knowledge: Knowledge,
  { answers }: Case,
): { readonly name: string; readonly compare: boolean } | undefined {
  const carrier = answers.carrierNow === undefined ? undefined : knowledge.carriers[answers.carrierNow];
  if (carrier === undefined || carrier.legalName === null) return undefined;
  return { name: carrier.legalName, compare: carrier.confidence === 'low' };
}

export const operatorOf = ({ knowledge, case: kase }: Request, fields: Fields): string =>
  fields.take('operator', operatorNamed(knowledge, kase)?.name, 80);

export const subscriberOf = ({ person }: Case, fields: Fields): string =>
  fields.take('nameCyrillic', person?.nameCyrillic, 70);

export const numberOf = ({ number }: Case, fields: Fields): string =>
  fields.take('number', number === undefined ? undefined : officePhone(number), 50);

/** The other numbers under the same contract that end with this one, each once. */
export const otherNumbersOf = ({ number, contract }: Case): string[] =>
  [...new Set(contract?.otherNumbers)].filter((one) => one !== number);

/** The number and the others that end with it: how many, and their list. */
export function numbersOf(kase: Case, fields: Fields): { readonly n: number; readonly number: TextValue } {
  const others = otherNumbersOf(kase).map((one) => fields.take('otherNumbers', mobileShown(one), 50));
  return { n: others.length + 1, number: { list: [numberOf(kase, fields), ...others] } };
}

/** As people read it; what is no Russian mobile number is not printed. */
const mobileShown = (e164: string | undefined): string | undefined =>
  e164 === undefined || mobileOf(e164) === undefined ? undefined : officePhone(e164);

/** The name to be spelled out beside the signature. */
export function signedBy(kase: Case, fields: Fields): string {
  switch (signerOf(kase)) {
    case 'representative':
      return fields.take('repName', kase.representative?.nameCyrillic, 60);
    case 'heir':
      return fields.take('heirName', kase.heir?.nameCyrillic, 60);
    default:
      return subscriberOf(kase, fields);
  }
}

/** Top right: to whom (the carrier, where nobody else is named), from whom, and how to reach them. */
export const headOf = (request: Request, fields: Fields, to = toOperator(request)): Sentence[] =>
  signerOf(request.case) === 'heir' ? heirHeadOf(request, fields, to) : subscriberHeadOf(request, fields, to);

type Addressee = (fields: Fields) => Sentence;

const toOperator =
  (request: Request): Addressee =>
  (fields) =>
    sentence('to', { operator: operatorOf(request, fields) });

/** Name in Latin letters, birth, citizenship, document: by what a person is known besides the name. */
export function identityOf(kase: Case, fields: Fields): Sentence[] {
  const { answers, person = {} } = kase;
  const { document = {} } = person;
  return [
    ...(answers.citizenship === 'RU' && person.nameLatin === undefined
      ? []
      : [sentence('latin', { nameLatin: fields.take('nameLatin', person.nameLatin, 45) })]),
    sentence('birth', { birth: fields.date('birth', person.birth, 30) }),
    sentence('citizenship', { citizenship: fields.take('citizenship', countryOf(kase), 45) }),
    sentence('document', { documentKind: fields.take('documentKind', document.kind, 70) }),
    sentence('document-number', { documentNumber: fields.take('documentNumber', officeNumber(document.number), 60) }),
    sentence('document-date', { documentDate: fields.date('documentDate', document.date, 60) }),
    sentence('document-issuer', { documentIssuer: fields.take('documentIssuer', document.issuer, twoLines) }),
  ];
}

function subscriberHeadOf(request: Request, fields: Fields, to: Addressee): Sentence[] {
  const { answers, person = {} } = request.case;
  const { oldDocument } = person;
  // The name before what is asked of the representative: blanks are listed in the order of the page.
  const nameCyrillic = subscriberOf(request.case, fields);
  const by = signerOf(request.case) === 'representative' ? representativeOf(request.case.representative, fields) : [];
  return [
    to(fields),
    sentence('from', { nameCyrillic }),
    ...identityOf(request.case, fields),
    ...(oldDocument === undefined && answers.documentChanged !== true && answers.documentExpired !== true
      ? []
      : [sentence('old-document', { oldDocument: fields.take('oldDocument', documentLine(oldDocument), twoLines) })]),
    sentence('address', { address: fields.take('address', person.address, twoLines) }),
    ...by,
    ...reachedBy(request.case, fields),
  ];
}

/** Of a subscriber who has died: who files for them, and what shows that they have died. */
function heirHeadOf(request: Request, fields: Fields, to: Addressee): Sentence[] {
  const { answers, person, heir = {} } = request.case;
  return [
    to(fields),
    sentence('from-heir', { heirName: fields.take('heirName', heir.nameCyrillic, twoLines) }),
    sentence('heir-document', { heirDocument: fields.take('heirDocument', documentLine(heir.document), twoLines) }),
    sentence('address', { address: fields.take('address', heir.address, twoLines) }),
    ...reachedBy(request.case, fields),
    sentence('kinship', { kinship: fields.take('kinship', heir.kinship, 60) }),
    sentence('of-subscriber', { nameCyrillic: subscriberOf(request.case, fields) }),
    sentence('birth', { birth: fields.date('birth', person?.birth, 30) }),
    sentence('died', { diedOn: fields.date('diedOn', answers.diedOn, 30) }),
    sentence('death-certificate', {
      deathCertificate: fields.take('deathCertificate', documentLine(heir.deathCertificate), twoLines),
    }),
  ];
}

/** Where the answer goes; never the phone that is being closed. */
export function reachedBy(kase: Case, fields: Fields): Sentence[] {
  const { replyEmail, contactPhone } = reachedAt(kase);
  return [
    sentence('reply', { replyEmail: fields.take('replyEmail', replyEmail, 40) }),
    sentence('phone', {
      contactPhone: fields.take('contactPhone', isClosing(kase, contactPhone) ? undefined : contactPhone, 50),
    }),
  ];
}

/** The contract and the account, as far as they are known. */
export function detailsOf(kase: Case, fields: Fields): Sentence {
  const { account, number, date } = kase.contract ?? {};
  const knowsContract = number !== undefined || date !== undefined;
  const places = {
    signer: signerOf(kase),
    ...(knowsContract
      ? {
          contractNumber: fields.take('contractNumber', number, 35),
          contractDate: fields.date('contractDate', date, 25),
        }
      : {}),
    ...(account === undefined ? {} : { account: fields.take('account', account, 35) }),
  };
  if (knowsContract) return sentence(account === undefined ? 'details-contract' : 'details', places);
  return sentence(account === undefined ? 'details-unknown' : 'details-account', places);
}

/** The law that lets a subscriber end the contract. */
export const rightOf = (): Sentence => sentence('right');

/** Where the rest of the advance goes; to heirs only on papers of inheritance, so on an application of their own. */
export function refundTo(kase: Case, fields: Fields): Sentence {
  const { bank } = kase;
  if (bank === undefined || signerOf(kase) === 'heir') return sentence('refund-separate', { signer: signerOf(kase) });
  if (bank.account === undefined && bank.otherNumber !== undefined)
    return sentence('refund-number', { refundNumber: refundNumberOf(kase, fields) });
  return sentence('refund-bank', {
    bankAccount: fields.digits('bankAccount', bank.account, 20, 60),
    bankName: fields.take('bankName', bank.name, 50),
    bik: fields.digits('bik', bank.bik, 9, 30),
  });
}

/** Another number of the carrier; money sent to the one that is being closed would be lost. */
export function refundNumberOf(kase: Case, fields: Fields): string {
  const other = kase.bank?.otherNumber;
  return fields.take('refundNumber', isClosing(kase, other) ? undefined : mobileShown(other), 60);
}

/** What goes with a letter besides what its signer always shows: the identity document, and what gives the right. */
export function attachedTo(kase: Case, ...items: readonly string[]): Sentence {
  const own: Readonly<Record<Signer, readonly string[]>> = {
    self: ['identity'],
    representative: ['identity-representative', 'power'],
    heir: ['identity-heir', 'death-certificate', 'kinship'],
  };
  const all = [...items, ...own[signerOf(kase)]].map((item) => text(`paper.attached.${item}`));
  return sentence('attached', { n: all.length, list: { list: all } });
}

export const confirmation = (): Sentence => sentence('confirm');
export const replyHow = (): Sentence => sentence('reply-how');

/** What has to be checked of the names, phones and words on any letter before it is signed. */
export function partyChecks({ knowledge, case: kase }: Request, { unfit }: Fields): Text[] {
  return [
    ...(unfit.length === 0
      ? []
      : [text('paper.yours.unfit', { list: { list: unfit.map((field) => text(`paper.field.${field}`)) } })]),
    ...(isClosing(kase, reachedAt(kase).contactPhone) ? [text('paper.yours.same-phone')] : []),
    ...(operatorNamed(knowledge, kase)?.compare === true ? [text('paper.yours.name')] : []),
    text('paper.yours.no-code'),
  ];
}

/** Who acts is called and written to: the representative, if their address or phone is known. */
function reachedAt(kase: Case): Pick<Person, 'replyEmail' | 'contactPhone'> {
  const { person = {}, representative = {}, heir = {} } = kase;
  const signer = signerOf(kase);
  if (signer !== 'representative') return signer === 'heir' ? heir : person;
  return {
    replyEmail: representative.replyEmail ?? person.replyEmail,
    contactPhone: representative.contactPhone ?? person.contactPhone,
  };
}

/** A contact phone that is the number being closed would reach nobody. */
export function isClosing({ number }: Pick<Case, 'number'>, phone: string | undefined): boolean {
  const reached = mobileOf((phone ?? '').replace(/\P{Nd}/gu, ''));
  return reached !== undefined && reached === mobileOf(number ?? '');
}

/** The citizenship as a Russian paper writes it: what was typed for papers, else the answer of the interview. */
export const countryOf = ({ answers, person }: Pick<Case, 'answers' | 'person'>): string | undefined =>
  countryName(person?.citizenship ?? answers.citizenship);

/** The Russian name of a country given by its code; what is not a code stays as it was written. */
function countryName(country: string | undefined): string | undefined {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames('ru', { type: 'region' }).of(country);
}

/** What is known of a document, in one line. */
export function documentLine({ kind, number, date, issuer }: NonNullable<Person['document']> = {}): string {
  const name = [kind, officeNumber(number)].filter((part) => part !== undefined).join(' ');
  const given = [name, date === undefined ? '' : officeDate(date), issuer ?? ''];
  return given.filter((part) => part !== '').join(', ');
}

const representativeOf = (representative: Representative = {}, fields: Fields): Sentence[] => [
  sentence('by-representative', { repName: fields.take('repName', representative.nameCyrillic, twoLines) }),
  sentence('power-of-attorney', {
    poaDate: fields.date('poaDate', representative.poaDate, 25),
    poaNumber: fields.take('poaNumber', officeNumber(representative.poaNumber), 35),
  }),
  sentence('representative-document', {
    repDocument: fields.take('repDocument', documentLine(representative.document), twoLines),
  }),
];
