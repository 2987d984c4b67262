import type { Case } from '@otboy/casefile';
import { text } from '@otboy/knowledge';
import type { Fields } from '../fields.ts';
import { toCarrier } from '../outline.ts';
import type { PaperMaker } from '../paper.ts';
import {
  attachedTo,
  confirmation,
  detailsOf,
  mayNotSign,
  numbersOf,
  otherNumbersOf,
  refundTo,
  replyHow,
  rightOf,
  signerOf,
} from '../parties.ts';
import { endOf } from '../planned.ts';
import { type Sentence, sentencesIn } from '../sentence.ts';

const sentence = sentencesIn('termination');

export const terminationStatement: PaperMaker = {
  kind: 'termination-statement',
  about: 'The subscriber ends the contract: no reason needed, no form prescribed by law, Russian binding.',
  guarded: true,
  due: (request) => endOf(request).state !== 'filed' && !isKept(request.case),
  refuse: (request) => mayNotSign(request, { heirs: true }),
  write: (request) => {
    const kase = request.case;
    const isHeir = signerOf(kase) === 'heir';
    return toCarrier('termination-statement', sentence, request, (fields) => ({
      ...(isHeir ? { subtitle: sentence('subtitle-heir') } : {}),
      opening: openingOf(kase, fields),
      ask: sentence('ask'),
      requests: isHeir ? heirRequestsOf(kase, fields) : requestsOf(kase, fields),
      closing: closingOf(kase),
      attached: attachedTo(kase),
      facts: isHeir
        ? ['law-heir-papers', 'law-refund-30d']
        : ['law-terminate-any-time', 'law-cc782', 'law-zpp32', 'law-refund-30d'],
      check: [
        ...(isHeir ? [text('paper.yours.heir')] : []),
        ...(countOf(kase) > 1 ? [text('paper.yours.other-numbers')] : []),
      ],
    }));
  },
};

/** The contract goes on: what was chosen says so, else what the person came for. */
const isKept = ({ answers: { wants, chosen } }: Case): boolean =>
  chosen === undefined ? wants === 'keep' || wants === 'recover' : !chosen.startsWith('close-');

const countOf = (kase: Case): number => 1 + otherNumbersOf(kase).length;

const openingOf = (kase: Case, fields: Fields): Sentence[] => [
  sentence(signerOf(kase) === 'heir' ? 'contract-heir' : 'contract', numbersOf(kase, fields)),
  detailsOf(kase, fields),
  // The right is the subscriber's; what was paid for, an heir need not know.
  ...(signerOf(kase) === 'heir' ? [] : [rightOf(), ...((kase.answers.balance ?? -1) >= 0 ? [sentence('paid')] : [])]),
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
    sentence('no-other', { n: countOf(kase) }),
  ];
}

/** An heir asks what was owed on the day of death, and claims no right that only the subscriber had. */
const heirRequestsOf = (kase: Case, fields: Fields): Sentence[] => [
  sentence('end-heir'),
  sentence('stop'),
  sentence('debt-heir', { diedOn: fields.date('diedOn', kase.answers.diedOn, 30) }),
  refundTo(kase, fields),
  confirmation(),
  sentence('no-other', { n: countOf(kase) }),
];

const closingOf = (kase: Case): Sentence[] => [
  ...(kase.answers.blockReason === 'lost-sim'
    ? [sentence('sim-lost')]
    : kase.answers.simInHand === true
      ? [sentence('sim-kept', { signer: signerOf(kase) })]
      : []),
  ...(signerOf(kase) === 'heir' ? [] : [sentence('data', { signer: signerOf(kase) })]),
  replyHow(),
  sentence('copies'),
];
