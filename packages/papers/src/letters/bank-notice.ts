import { situationOf, standings } from '@otboy/assess';
import type { Case } from '@otboy/casefile';
import { type Text, text } from '@otboy/knowledge';
import { Fields } from '../fields.ts';
import type { Letter } from '../letter.ts';
import type { PaperMaker, Request } from '../paper.ts';
import {
  attachedTo,
  headOf,
  identityOf,
  numberOf,
  operatorOf,
  partyChecks,
  reachedBy,
  replyHow,
  signedBy,
  signerOf,
  subscriberOf,
  twoLines,
} from '../parties.ts';
import { endOf, openStep } from '../planned.ts';
import { type Sentence, sentencesIn } from '../sentence.ts';

const sentence = sentencesIn('bank');

export const bankNotice: PaperMaker = {
  kind: 'bank-notice',
  about: 'A bank learns from its client that the number is given up, or from the family that the client has died.',
  guarded: false,
  due: (request) => mayNotTell(request.case) === null && (isLeft(request) || isPlanned(request)),
  refuse: ({ case: kase }) => mayNotTell(kase),
  write: (request) => {
    const { case: kase } = request;
    const fields = new Fields(request.prints);
    const ofHeir = signerOf(kase) === 'heir';
    const to = (into: Fields) => sentence('to', { bank: into.take('bank', bankOf(request), 80) });
    const head = ofHeir ? headOf(request, fields, to) : clientOf(request, fields, to);
    return {
      form: 'letter',
      kind: 'bank-notice',
      head,
      title: sentence('title'),
      subtitle: sentence(ofHeir ? 'subtitle-heir' : 'subtitle'),
      ...(ofHeir ? ofDeath(kase, fields) : ofNumber(request, fields)),
      attached: attachedTo(kase, ...(ofHeir ? [] : ['end-if-any'])),
      signer: signedBy(kase, fields),
      mark: 'office',
      missing: fields.missing,
      facts: ['law-reuse-risk', 'law-quarantine-2m'],
      check: [text('paper.yours.bank'), text('paper.yours.bank-each'), ...partyChecks(request, fields)],
    };
  },
};

/** Only the client of a bank writes to it of their own number; of a death, the family. */
function mayNotTell({ answers: { holder, actingAs } }: Case): Text | null {
  if (holder === undefined) return text('paper.refused.unknown');
  if (holder === 'deceased') return actingAs === 'heir' ? null : text('paper.refused.deceased');
  if (holder !== 'self') return text('paper.refused.bank-own');
  if (actingAs === 'representative') return text('paper.refused.bank-representative');
  return actingAs === 'heir' || actingAs === 'company-officer' ? text('paper.refused.capacity') : null;
}

/** Russian banks that still have the number; what is sensitive is none of them. */
const banksOf = ({ knowledge, case: kase, today }: Request): string[] =>
  standings(situationOf(knowledge, kase, today))
    .filter(({ state }) => state === 'open' || state === 'reopened')
    .map(({ service }) => service)
    .filter((id) => {
      const { category, country, sensitive } = knowledge.services[id] ?? {};
      const hidden = kase.links.some((link) => link.service === id && link.sensitive === true);
      return category === 'bank' && country === 'ru' && sensitive !== true && !hidden;
    });

/** Its name where there is just one that it can be; with several it is a blank, so that no paper lists accounts. */
function bankOf(request: Request): string | undefined {
  if (isPlanned(request) && request.case.bank?.name !== undefined) return request.case.bank.name;
  const [only, ...others] = banksOf(request);
  const names = only === undefined || others.length > 0 ? undefined : request.knowledge.services[only]?.names;
  // What stands in brackets is how people call it.
  return (names?.ru ?? names?.en)?.replace(/ \(.*\)$/, '');
}

/** The number is given up, and a bank still has it. */
const isLeft = (request: Request): boolean => endOf(request).state !== 'open' && banksOf(request).length > 0;

/** The plan has it: a death, or a refund to be traced. */
const isPlanned = (request: Request): boolean => openStep(request, 'bank-notice') !== undefined;

const clientOf = (request: Request, fields: Fields, to: (fields: Fields) => Sentence): Sentence[] => [
  to(fields),
  sentence('from', { nameCyrillic: subscriberOf(request.case, fields) }),
  ...identityOf(request.case, fields),
  sentence('address', { address: fields.take('address', request.case.person?.address, twoLines) }),
  ...reachedBy(request.case, fields),
];

type Said = Pick<Letter, 'opening' | 'ask' | 'requests' | 'closing'>;

function ofNumber(request: Request, fields: Fields): Said {
  const { case: kase } = request;
  const { state, on } = endOf(request);
  return {
    opening: [
      sentence(state, {
        number: numberOf(kase, fields),
        date: fields.date('endOn', on, 30),
      }),
      sentence('danger'),
    ],
    ask: sentence('ask'),
    requests: [
      ...['no-codes', 'remove', 'transfers', 'autopay'].map((id) => sentence(id)),
      ...(isPlanned(request) ? [sentence('refund', { operator: operatorOf(request, fields) })] : []),
      sentence('new-number'),
      sentence('confirm'),
    ],
    closing: [sentence('not-close'), replyHow()],
  };
}

const ofDeath = (kase: Case, fields: Fields): Said => ({
  opening: [sentence('died', { number: numberOf(kase, fields) })],
  ask: sentence('ask'),
  requests: ['no-codes', 'autopay', 'heir-papers', 'confirm'].map((id) => sentence(id)),
  closing: [replyHow()],
});
