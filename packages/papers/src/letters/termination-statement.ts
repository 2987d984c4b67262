import type { Case, Person, Representative } from '@otboy/casefile';
import { type Text, type TextValue, text } from '@otboy/knowledge';
import { Fields, officeDate, officeNumber, officePhone } from '../fields.ts';
import type { Letter, LetterMaker, Request, Sentence } from '../letter.ts';

/** A sentence of this letter by the last part of its text id. */
const sentence = (id: string, places?: Record<string, TextValue>): Sentence => ({
  id,
  text: text(`paper.termination.${id}`, places),
});

/** A blank so wide, in millimetres, takes the rest of its line and one more. */
const twoLines = 180;

const digits = (phone: string): string => phone.replace(/\D/g, '').replace(/^8(?=\d{10}$)/, '7');

export const terminationStatement: LetterMaker = {
  kind: 'termination-statement',
  about: 'The subscriber ends the contract: no reason needed, no form prescribed by law, Russian binding.',
  refuse: ({ case: kase }) => refusal(kase),
  write: (request) => {
    const fields = new Fields();
    const { answers, person = {} } = request.case;
    const asRepresentative = answers.actingAs === 'representative';
    const representative = request.case.representative ?? {};
    const name = fields.take('nameCyrillic', person.nameCyrillic, 70);
    const by = asRepresentative ? representativeOf(representative, fields) : [];
    const head = headOf(request, fields, name, by);
    const opening = openingOf(request.case, fields);
    const requests = requestsOf(request.case, fields);
    const signer = asRepresentative ? fields.take('repName', representative.nameCyrillic, 60) : name;
    return {
      kind: 'termination-statement',
      head,
      title: sentence('title'),
      subtitle: sentence('subtitle'),
      opening,
      ask: sentence('ask'),
      requests,
      closing: closingOf(request.case),
      attached: sentence(asRepresentative ? 'attached-representative' : 'attached'),
      signer,
      missing: fields.missing,
      check: checksOf(request, fields),
    } satisfies Letter;
  },
};

/** Only the person in the contract, or who holds a power that names termination, signs it. */
function refusal({ answers, events }: Case): Text | null {
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

function headOf({ knowledge, case: kase }: Request, fields: Fields, name: string, by: readonly Sentence[]): Sentence[] {
  const { answers, person = {} } = kase;
  const carrier = answers.carrierNow === undefined ? undefined : knowledge.carriers[answers.carrierNow];
  const { document = {}, oldDocument } = person;
  const citizenship = countryName(person.citizenship ?? answers.citizenship);
  const { replyEmail, contactPhone } = reachedAt(kase);
  return [
    sentence('to', { operator: fields.take('operator', carrier?.legalName ?? undefined, 80) }),
    sentence('from', { nameCyrillic: name }),
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
      contactPhone: fields.take('contactPhone', isClosing(kase, contactPhone) ? undefined : contactPhone, 50),
    }),
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

/** A contact phone that is the number being closed would reach nobody. */
const isClosing = ({ number }: Case, phone: string | undefined): boolean =>
  phone !== undefined && number !== undefined && digits(phone) === digits(number);

/** The Russian name of a country given by its code; what is not a code stays as it was written. */
function countryName(country: string | undefined): string | undefined {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames('ru', { type: 'region' }).of(country);
}

/** What is known of a document, in one line. */
function documentLine({ kind, number, date, issuer }: NonNullable<Person['document']> = {}): string {
  const name = [kind, officeNumber(number)].filter((part) => part !== undefined).join(' ');
  const given = [name, date === undefined ? '' : officeDate(date), issuer ?? ''];
  return given.filter((part) => part !== '').join(', ');
}

const representativeOf = (representative: Representative, fields: Fields): Sentence[] => [
  sentence('by-representative', {
    repName: fields.take('repName', representative.nameCyrillic, twoLines),
  }),
  sentence('power-of-attorney', {
    poaDate: fields.date('poaDate', representative.poaDate, 25),
    poaNumber: fields.take('poaNumber', officeNumber(representative.poaNumber), 35),
  }),
  sentence('representative-document', {
    repDocument: fields.take('repDocument', documentLine(representative.document), twoLines),
  }),
];

function openingOf({ number, contract = {}, answers }: Case, fields: Fields): Sentence[] {
  const { account, number: contractNumber, date } = contract;
  const subscriber = fields.take('number', number === undefined ? undefined : officePhone(number), 50);
  const knowsContract = contractNumber !== undefined || date !== undefined;
  const places = {
    signer: signer(answers),
    ...(knowsContract
      ? {
          contractNumber: fields.take('contractNumber', contractNumber, 35),
          contractDate: fields.date('contractDate', date, 25),
        }
      : {}),
    ...(account === undefined ? {} : { account: fields.take('account', account, 35) }),
  };
  const details = knowsContract
    ? account === undefined
      ? 'details-contract'
      : 'details'
    : account === undefined
      ? 'details-unknown'
      : 'details-account';
  return [
    sentence('contract', { number: subscriber }),
    sentence(details, places),
    sentence('right'),
    ...(answers.balance !== undefined && answers.balance >= 0 ? [sentence('paid')] : []),
  ];
}

/** Some sentences are said differently by who is not the subscriber. */
const signer = ({ actingAs }: Case['answers']): string => (actingAs === 'representative' ? 'representative' : 'self');

function requestsOf({ answers, bank }: Case, fields: Fields): Sentence[] {
  const denied = answers.debtDisputed ?? 0;
  return [
    sentence('terminate'),
    sentence('stop'),
    sentence('settle'),
    denied > 0 ? sentence('debt-disputed', { denied: { kopecks: denied } }) : sentence('debt'),
    bank === undefined
      ? sentence('refund-separate')
      : sentence('refund-bank', {
          bankAccount: fields.digits('bankAccount', bank.account, 20, 60),
          bankName: fields.take('bankName', bank.name, 50),
          bik: fields.digits('bik', bank.bik, 9, 30),
        }),
    sentence('confirm'),
    sentence('no-other'),
  ];
}

const closingOf = ({ answers }: Case): Sentence[] => [
  ...(answers.blockReason === 'lost-sim'
    ? [sentence('sim-lost')]
    : answers.simInHand === true
      ? [sentence('sim-kept')]
      : []),
  sentence('data', { signer: signer(answers) }),
  sentence('reply-how'),
  sentence('copies'),
];

function checksOf({ knowledge, case: kase }: Request, { unfit }: Fields): Text[] {
  const { answers } = kase;
  const carrier = answers.carrierNow === undefined ? undefined : knowledge.carriers[answers.carrierNow];
  return [
    ...(unfit.length === 0
      ? []
      : [text('paper.yours.unfit', { list: { list: unfit.map((field) => text(`paper.field.${field}`)) } })]),
    ...(isClosing(kase, reachedAt(kase).contactPhone) ? [text('paper.yours.same-phone')] : []),
    ...(carrier?.legalName != null && carrier.confidence === 'low' ? [text('paper.yours.name')] : []),
    text('paper.yours.no-code'),
  ];
}
