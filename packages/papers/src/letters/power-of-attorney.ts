import type { Case } from '@otboy/casefile';
import { type Text, text } from '@otboy/knowledge';
import { Fields, officeNumber } from '../fields.ts';
import { notOfHolder } from '../holder.ts';
import type { PaperMaker, Request } from '../paper.ts';
import { countryOf, documentLine, numberOf, operatorOf, partyChecks, subscriberOf, twoLines } from '../parties.ts';
import { hasEnded, openStep } from '../planned.ts';
import { type Sentence, sentencesIn } from '../sentence.ts';

const sentence = sentencesIn('poa');

export const powerOfAttorney: PaperMaker = {
  kind: 'power-of-attorney',
  about: 'What a notary or a consul is asked to certify: the money named, a new SIM and codes left out.',
  guarded: false,
  due: (request) => needsPower(request),
  refuse: mayNotGive,
  write: (request) => {
    const { case: kase } = request;
    const fields = new Fields(request.prints);
    return {
      form: 'letter',
      kind: 'power-of-attorney',
      head: [],
      title: sentence('title'),
      subtitle: sentence('subtitle'),
      opening: [
        sentence('place', { place: fields.take('poaPlace', undefined, 90) }),
        sentence('day', { day: fields.take('poaDay', undefined, 90) }),
        ...principalOf(kase, fields),
        ...representativeOf(kase, fields),
        ...subjectOf(request, fields),
      ],
      ask: sentence('ask'),
      requests: ['apply', 'receive', 'debt', 'money', 'claim', 'data', 'sign'].map((id) => sentence(id)),
      closing: [sentence('not'), sentence('term')],
      attached: null,
      signer: subscriberOf(kase, fields),
      mark: 'signature',
      missing: fields.missing,
      facts: ['law-proxy', ...(ofCarrier[kase.answers.carrierNow ?? ''] ?? []), 'law-poa-date', 'law-poa-term'],
      check: [
        text('paper.yours.poa'),
        text('paper.yours.poa-ask'),
        text('paper.yours.poa-sim'),
        ...partyChecks(request, fields),
      ],
    };
  },
};

/** What a carrier itself says of powers of attorney. */
const ofCarrier: Readonly<Record<string, readonly string[]>> = {
  beeline: ['bee-proxy'],
  megafon: ['meg-proxy'],
  t2: ['t2-term-proxy', 't2-term-proxy-memo'],
};

/** The plan has a power that is still to be made. */
export const needsPower = (request: Request): boolean => openStep(request, 'power-of-attorney') !== undefined;

/** Only a living holder gives this power; an heir gives one of their own. */
export function mayNotGive(request: Request): Text | null {
  if (request.case.answers.holder === 'deceased') return text('paper.refused.poa-heir');
  return notOfHolder(request.case) ?? (hasEnded(request) ? text('paper.refused.ended') : null);
}

function principalOf(kase: Case, fields: Fields): Sentence[] {
  const { answers, person = {} } = kase;
  const { document = {} } = person;
  const citizenship = countryOf(kase);
  return [
    sentence('principal', { nameCyrillic: subscriberOf(kase, fields) }),
    ...(answers.citizenship === 'RU' && person.nameLatin === undefined
      ? []
      : [sentence('latin', { nameLatin: fields.take('nameLatin', person.nameLatin, 70) })]),
    sentence('birth', {
      birth: fields.date('birth', person.birth, 30),
      birthPlace: fields.take('birthPlace', person.birthPlace, 90),
    }),
    sentence('citizenship', { citizenship: fields.take('citizenship', citizenship, 70) }),
    sentence('document', { documentKind: fields.take('documentKind', document.kind, 90) }),
    sentence('issued', {
      documentNumber: fields.take('documentNumber', officeNumber(document.number), 60),
      documentDate: fields.date('documentDate', document.date, 40),
    }),
    sentence('issuer', { documentIssuer: fields.take('documentIssuer', document.issuer, 90) }),
    sentence('address', { address: fields.take('address', person.address, 90) }),
  ];
}

function representativeOf({ representative = {} }: Case, fields: Fields): Sentence[] {
  return [
    sentence('representative', { repName: fields.take('repName', representative.nameCyrillic, 90) }),
    sentence('rep-document', {
      repDocument: fields.take('repDocument', documentLine(representative.document), twoLines),
    }),
    sentence('rep-address', { repAddress: fields.take('repAddress', representative.address, twoLines) }),
  ];
}

function subjectOf(request: Request, fields: Fields): Sentence[] {
  const { account, number, date } = request.case.contract ?? {};
  return [
    sentence('grant'),
    sentence('operator', { operator: operatorOf(request, fields) }),
    sentence('number', { number: numberOf(request.case, fields) }),
    ...(number === undefined && date === undefined
      ? []
      : [
          sentence('contract', {
            contractNumber: fields.take('contractNumber', number, 35),
            contractDate: fields.date('contractDate', date, 25),
          }),
        ]),
    ...(account === undefined ? [] : [sentence('account', { account: fields.take('account', account, 35) })]),
  ];
}
