import type { Case } from '@otboy/casefile';
import type { Fields } from '../fields.ts';
import { toCarrier } from '../outline.ts';
import type { PaperMaker } from '../paper.ts';
import { confirmation, detailsOf, mayNotSign, numberOf, refundTo, replyHow, rightOf, signerOf } from '../parties.ts';
import { type Sentence, sentencesIn } from '../sentence.ts';

const sentence = sentencesIn('termination');

export const terminationStatement: PaperMaker = {
  kind: 'termination-statement',
  about: 'The subscriber ends the contract: no reason needed, no form prescribed by law, Russian binding.',
  guarded: true,
  due: () => true,
  refuse: ({ case: kase }) => mayNotSign(kase),
  write: (request) => {
    const kase = request.case;
    return toCarrier('termination-statement', sentence, request, (fields) => ({
      opening: openingOf(kase, fields),
      ask: sentence('ask'),
      requests: requestsOf(kase, fields),
      closing: closingOf(kase),
      attached: sentence(signerOf(kase) === 'representative' ? 'attached-representative' : 'attached'),
      facts: ['law-terminate-any-time', 'law-cc782', 'law-zpp32', 'law-refund-30d'],
    }));
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
