import type { Case } from '@otboy/casefile';
import { type TextValue, text } from '@otboy/knowledge';
import { Fields } from '../fields.ts';
import type { Letter, LetterMaker, Sentence } from '../letter.ts';
import {
  confirmation,
  detailsOf,
  headOf,
  mayNotSign,
  numberOf,
  partyChecks,
  refundTo,
  replyHow,
  rightOf,
  signedBy,
  signerOf,
} from '../parties.ts';

/** A sentence of this letter by the last part of its text id. */
const sentence = (id: string, places?: Record<string, TextValue>): Sentence => ({
  id,
  text: text(`paper.termination.${id}`, places),
});

export const terminationStatement: LetterMaker = {
  kind: 'termination-statement',
  about: 'The subscriber ends the contract: no reason needed, no form prescribed by law, Russian binding.',
  guarded: true,
  due: () => true,
  refuse: ({ case: kase }) => mayNotSign(kase),
  write: (request) => {
    const kase = request.case;
    const fields = new Fields(request.prints);
    const head = headOf(request, fields);
    const opening = openingOf(kase, fields);
    const requests = requestsOf(kase, fields);
    return {
      kind: 'termination-statement',
      head,
      title: sentence('title'),
      subtitle: sentence('subtitle'),
      opening,
      ask: sentence('ask'),
      requests,
      closing: closingOf(kase),
      attached: sentence(signerOf(kase) === 'representative' ? 'attached-representative' : 'attached'),
      signer: signedBy(kase, fields),
      mark: 'receipt',
      missing: fields.missing,
      check: [text('paper.yours.print'), ...partyChecks(request, fields)],
    } satisfies Letter;
  },
};

const openingOf = (kase: Case, fields: Fields): Sentence[] => [
  sentence('contract', { number: numberOf(kase, fields) }),
  detailsOf(kase, fields),
  rightOf(),
  ...(kase.answers.balance !== undefined && kase.answers.balance >= 0 ? [sentence('paid')] : []),
];

function requestsOf(kase: Case, fields: Fields): Sentence[] {
  const denied = kase.answers.debtDisputed ?? 0;
  return [
    sentence('terminate'),
    sentence('stop'),
    sentence('settle'),
    denied > 0 ? sentence('debt-disputed', { denied: { kopecks: denied } }) : sentence('debt'),
    refundTo(kase, fields),
    confirmation(),
    sentence('no-other'),
  ];
}

const closingOf = (kase: Case): Sentence[] => [
  ...(kase.answers.blockReason === 'lost-sim'
    ? [sentence('sim-lost')]
    : kase.answers.simInHand === true
      ? [sentence('sim-kept')]
      : []),
  sentence('data', { signer: signerOf(kase) }),
  replyHow(),
  sentence('copies'),
];
