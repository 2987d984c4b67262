import type { Case, Person, Representative } from '@otboy/casefile';
import { type Knowledge, type Text, text } from '@otboy/knowledge';
import { type Fields, officeDate, officeNumber, officePhone } from './fields.ts';
import type { Request } from './paper.ts';
import { type Sentence, sentencesIn } from './sentence.ts';

/** Who writes to whom, and about which contract. */
const sentence = sentencesIn('party');

/** A blank so wide, in millimetres, takes the rest of its line and one more. */
export const twoLines = 180;

/** Some sentences are said differently by who is not the subscriber. */
export const signerOf = ({ answers }: Case): string =>
  answers.actingAs === 'representative' ? 'representative' : 'self';

/** Only the person in the contract, or who holds a power that names termination, signs; else the reason why not. */
export function mayNotSign({ answers, events }: Case): Text | null {
  const ended = answers.lineState === 'ended' || events.some(({ kind }) => kind === 'line-ended');
  const represents = answers.actingAs === 'representative';
  const mayTerminate = answers.poaPowers?.includes('terminate');
  if (answers.holder === undefined) return text('paper.refused.unknown');
  if (answers.holder === 'stranger' || answers.holder === 'company' || answers.holder === 'deceased')
    return text(`paper.refused.${answers.holder}`);
  if (ended) return text('paper.refused.ended');
  if (answers.actingAs === 'heir' || answers.actingAs === 'company-officer') return text('paper.refused.capacity');
  if (!represents) return answers.holder === 'close-family' ? text('paper.refused.family') : null;
  if (mayTerminate === undefined) return text('paper.refused.powers-unknown');
  return mayTerminate ? null : text('paper.refused.powers');
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

/** The name to be spelled out beside the signature. */
export const signedBy = (kase: Case, fields: Fields): string =>
  signerOf(kase) === 'representative'
    ? fields.take('repName', kase.representative?.nameCyrillic, 60)
    : subscriberOf(kase, fields);

/** Top right: to whom, from whom, and how to reach them. */
export function headOf(request: Request, fields: Fields): Sentence[] {
  const { answers, person = {} } = request.case;
  const { document = {}, oldDocument } = person;
  const citizenship = countryOf(request.case);
  const { replyEmail, contactPhone } = reachedAt(request.case);
  // The name before what is asked of the representative: blanks are listed in the order of the page.
  const nameCyrillic = subscriberOf(request.case, fields);
  const by = signerOf(request.case) === 'representative' ? representativeOf(request.case.representative, fields) : [];
  return [
    sentence('to', { operator: operatorOf(request, fields) }),
    sentence('from', { nameCyrillic }),
    ...(answers.citizenship === 'RU' && person.nameLatin === undefined
      ? []
      : [sentence('latin', { nameLatin: fields.take('nameLatin', person.nameLatin, 45) })]),
    sentence('birth', { birth: fields.date('birth', person.birth, 30) }),
    sentence('citizenship', { citizenship: fields.take('citizenship', citizenship, 45) }),
    sentence('document', { documentKind: fields.take('documentKind', document.kind, 70) }),
    sentence('document-number', { documentNumber: fields.take('documentNumber', officeNumber(document.number), 60) }),
    sentence('document-date', { documentDate: fields.date('documentDate', document.date, 60) }),
    sentence('document-issuer', { documentIssuer: fields.take('documentIssuer', document.issuer, twoLines) }),
    ...(oldDocument === undefined && answers.documentChanged !== true && answers.documentExpired !== true
      ? []
      : [sentence('old-document', { oldDocument: fields.take('oldDocument', documentLine(oldDocument), twoLines) })]),
    sentence('address', { address: fields.take('address', person.address, twoLines) }),
    ...by,
    sentence('reply', { replyEmail: fields.take('replyEmail', replyEmail, 40) }),
    sentence('phone', {
      contactPhone: fields.take('contactPhone', isClosing(request.case, contactPhone) ? undefined : contactPhone, 50),
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

/** Where the rest of the advance goes. */
export const refundTo = ({ bank }: Case, fields: Fields): Sentence =>
  bank === undefined
    ? sentence('refund-separate')
    : sentence('refund-bank', {
        bankAccount: fields.digits('bankAccount', bank.account, 20, 60),
        bankName: fields.take('bankName', bank.name, 50),
        bik: fields.digits('bik', bank.bik, 9, 30),
      });

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
function reachedAt({ answers, person = {}, representative = {} }: Case): Pick<Person, 'replyEmail' | 'contactPhone'> {
  if (answers.actingAs !== 'representative') return person;
  return {
    replyEmail: representative.replyEmail ?? person.replyEmail,
    contactPhone: representative.contactPhone ?? person.contactPhone,
  };
}

const digits = (phone: string): string => phone.replace(/\D/g, '').replace(/^8(?=\d{10}$)/, '7');

/** A contact phone that is the number being closed would reach nobody. */
export const isClosing = ({ number }: Pick<Case, 'number'>, phone: string | undefined): boolean =>
  phone !== undefined && number !== undefined && digits(phone) === digits(number);

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
