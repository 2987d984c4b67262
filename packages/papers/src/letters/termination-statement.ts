import type { Case, Representative } from '@otboy/casefile';
import { type Text, type TextValue, text } from '@otboy/knowledge';
import { Fields, officePhone } from '../fields.ts';
import type { Letter, LetterMaker, Request, Sentence } from '../letter.ts';

/** A sentence of this letter by the last part of its text id. */
const sentence = (id: string, places?: Record<string, TextValue>): Sentence => ({
  id,
  text: text(`paper.termination.${id}`, places),
});

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
    return {
      kind: 'termination-statement',
      head,
      title: sentence('title'),
      subtitle: sentence('subtitle'),
      opening: openingOf(request.case, fields),
      ask: sentence('ask'),
      requests: requestsOf(request.case, fields),
      closing: closingOf(request.case),
      attached: sentence(asRepresentative ? 'attached-representative' : 'attached'),
      signer: asRepresentative ? fields.take('repName', representative.nameCyrillic, 60) : name,
      missing: fields.missing,
      check: checksOf(request),
    } satisfies Letter;
  },
};

/** Only the person in the contract, or who holds a power that names termination, signs it. */
function refusal({ answers, events }: Case): Text | null {
  const ended = answers.lineState === 'ended' || events.some(({ kind }) => kind === 'line-ended');
  const powers = answers.actingAs === 'representative' ? answers.poaPowers?.includes('terminate') === true : undefined;
  if (answers.holder === undefined) return text('paper.refused.unknown');
  if (answers.holder === 'stranger' || answers.holder === 'company' || answers.holder === 'deceased')
    return text(`paper.refused.${answers.holder}`);
  if (ended) return text('paper.refused.ended');
  if (powers === false) return text('paper.refused.powers');
  return answers.holder === 'close-family' && powers !== true ? text('paper.refused.family') : null;
}

function headOf({ knowledge, case: kase }: Request, fields: Fields, name: string, by: readonly Sentence[]): Sentence[] {
  const { answers, person = {}, number } = kase;
  const carrier = answers.carrierNow === undefined ? undefined : knowledge.carriers[answers.carrierNow];
  const { document = {}, oldDocument } = person;
  const citizenship = person.citizenship ?? (answers.citizenship === 'RU' ? 'Российская Федерация' : undefined);
  // A contact phone that is the number being closed would reach nobody.
  const otherPhone = digits(person.contactPhone ?? '') === digits(number ?? '-') ? undefined : person.contactPhone;
  return [
    sentence('to', { operator: fields.take('operator', carrier?.legalName ?? undefined, 80) }),
    sentence('from', { nameCyrillic: name }),
    ...(answers.citizenship === 'RU' && person.nameLatin === undefined
      ? []
      : [sentence('latin', { nameLatin: fields.take('nameLatin', person.nameLatin, 45) })]),
    ...by,
    sentence('birth', { birth: fields.date('birth', person.birth, 30) }),
    sentence('citizenship', { citizenship: fields.take('citizenship', citizenship, 45) }),
    sentence('document', {
      documentKind: fields.take('documentKind', document.kind, 35),
      documentNumber: fields.take('documentNumber', document.number, 35),
      documentDate: fields.date('documentDate', document.date, 25),
      documentIssuer: fields.take('documentIssuer', document.issuer, 50),
    }),
    ...(oldDocument === undefined && answers.documentChanged !== true && answers.documentExpired !== true
      ? []
      : [sentence('old-document', { oldDocument: fields.take('oldDocument', documentLine(oldDocument), 85) })]),
    sentence('address', { address: fields.take('address', person.address, 82) }),
    sentence('reply', { replyEmail: fields.take('replyEmail', person.replyEmail, 40) }),
    sentence('phone', { contactPhone: fields.take('contactPhone', otherPhone, 50) }),
  ];
}

const documentLine = (document: { kind?: string | undefined; number?: string | undefined } | undefined) =>
  document === undefined ? undefined : [document.kind, document.number].filter((part) => part !== undefined).join(' ');

const representativeOf = (representative: Representative, fields: Fields): Sentence[] => [
  sentence('by-representative', {
    repName: fields.take('repName', representative.nameCyrillic, 55),
    poaDate: fields.date('poaDate', representative.poaDate, 25),
    poaNumber: fields.take('poaNumber', representative.poaNumber, 35),
  }),
  sentence('representative-document', {
    repDocument: fields.take('repDocument', documentLine(representative.document), 60),
  }),
];

function openingOf({ number, contract = {}, answers }: Case, fields: Fields): Sentence[] {
  const { account, number: contractNumber, date } = contract;
  const subscriber = fields.take('number', number === undefined ? undefined : officePhone(number), 50);
  const knowsContract = contractNumber !== undefined && date !== undefined;
  const places = {
    ...(contractNumber === undefined ? {} : { contractNumber: fields.take('contractNumber', contractNumber, 35) }),
    ...(date === undefined ? {} : { contractDate: fields.date('contractDate', date, 25) }),
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
          bankAccount: fields.take('bankAccount', bank.account, 60),
          bankName: fields.take('bankName', bank.name, 50),
          bik: fields.take('bik', bank.bik, 30),
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
  sentence('data'),
  sentence('reply-how'),
  sentence('copies'),
];

function checksOf({ knowledge, case: { answers } }: Request): Text[] {
  const carrier = answers.carrierNow === undefined ? undefined : knowledge.carriers[answers.carrierNow];
  return [
    ...(carrier?.legalName != null && carrier.confidence === 'low' ? [text('paper.yours.name')] : []),
    text('paper.yours.no-code'),
  ];
}
