import { refundSoFar, situationOf, upTo } from '@otboy/assess';
import type { Case } from '@otboy/casefile';
import { type Text, text } from '@otboy/knowledge';
import { carrierFacts, carrierSays } from '../carrier-facts.ts';
import type { Fields } from '../fields.ts';
import { toCarrier } from '../outline.ts';
import type { PaperMaker, Request } from '../paper.ts';
import {
  attachedTo,
  detailsOf,
  mayNotAct,
  numberOf,
  refundNumberOf,
  replyHow,
  signedBy,
  signerOf,
} from '../parties.ts';
import { endOf, openStep } from '../planned.ts';
import { type Sentence, sentencesIn } from '../sentence.ts';

const sentence = sentencesIn('refund');

export const refundApplication: PaperMaker = {
  kind: 'refund-application',
  about: 'The unused advance comes back only on application: to a rouble account, or to another number of the carrier.',
  guarded: false,
  due: (request) => {
    const step = openStep(request, 'refund-application');
    // Heirs are paid on papers of inheritance, which nobody has on the day of the statement.
    return step !== undefined && (signerOf(request.case) !== 'heir' || step.status !== 'waiting');
  },
  refuse: (request) => mayNotAct(request.case, { power: 'money', heirs: true }) ?? nothingToReturn(request),
  write: (request) => {
    const kase = request.case;
    const { returnedOn } = moneyOf(request);
    const own = carrierFacts(request, ofCarrier);
    return toCarrier('refund-application', sentence, request, (fields) => ({
      opening: openingOf(request, fields),
      ask: sentence('ask'),
      requests: requestsOf(request),
      closing: [
        ...(toNumber(kase) ? numberLines(kase, fields) : bankLines(kase, fields)),
        replyHow(),
        sentence('copies'),
      ],
      attached: attachedTo(
        kase,
        ...(toNumber(kase) ? [] : ['bank-details']),
        ...(returnedOn === undefined ? [] : ['bank-returned']),
        ...(signerOf(kase) === 'heir' ? ['inheritance'] : []),
      ),
      facts: ['law-refund-30d', 'law-advance-right', ...own, ...(toNumber(kase) ? [] : ['meta-balance-not-card'])],
      check: checksOf(kase, own),
    }));
  },
};

/** What is left, as far as it is known, and what came of an earlier application. */
function moneyOf({ knowledge, case: kase, today }: Request) {
  const situation = situationOf(knowledge, kase, today);
  const { paid, received, returnedOn } = refundSoFar(situation);
  const wanted = situation.answers.refundAsked ?? situation.answers.balance;
  return {
    received,
    returnedOn,
    left: wanted === undefined ? undefined : wanted - paid,
    askedOn: upTo(kase, today).events.findLast(({ kind }) => kind === 'refund-asked')?.on,
  };
}

function nothingToReturn(request: Request): Text | null {
  const { received, left } = moneyOf(request);
  if (received) return text('paper.refused.refund-in');
  return left === 0 ? text('paper.refused.no-money') : null;
}

/** Where only another number was given, the money goes there. */
const toNumber = ({ bank }: Case): boolean => bank?.account === undefined && bank?.otherNumber !== undefined;

function openingOf(request: Request, fields: Fields): Sentence[] {
  const kase = request.case;
  const { state, on } = endOf(request);
  const { askedOn, returnedOn } = moneyOf(request);
  return [
    sentence(`contract.${state}`, {
      number: numberOf(kase, fields),
      ...(state === 'open' ? {} : { date: fields.date('closedOn', on, 30) }),
    }),
    detailsOf(kase, fields),
    sentence('right'),
    ...(askedOn === undefined ? [] : [sentence('asked', { date: fields.date('askedOn', askedOn, 30) })]),
    ...(returnedOn === undefined ? [] : [sentence('returned', { date: fields.date('returnedOn', returnedOn, 30) })]),
  ];
}

function requestsOf(request: Request): Sentence[] {
  const { left } = moneyOf(request);
  const way = toNumber(request.case) ? 'number' : 'bank';
  return [
    left === undefined || left <= 0
      ? sentence(way)
      : sentence(`${way}-sum`, { signer: signerOf(request.case), left: { kopecks: left } }),
    sentence('else'),
    sentence('paid'),
  ];
}

const bankLines = (kase: Case, fields: Fields): Sentence[] => [
  // Whose account it is only a representative knows.
  sentence('recipient', {
    recipient: signerOf(kase) === 'representative' ? fields.take('recipient', undefined, 95) : signedBy(kase, fields),
  }),
  sentence('account', { bankAccount: fields.digits('bankAccount', kase.bank?.account, 20, 95) }),
  sentence('bank-name', { bankName: fields.take('bankName', kase.bank?.name, 95) }),
  sentence('bik', {
    bik: fields.digits('bik', kase.bank?.bik, 9, 30),
    bankInn: fields.digits('bankInn', kase.bank?.inn, 10, 60),
  }),
  sentence('correspondent', {
    bankCorrespondent: fields.digits('bankCorrespondent', kase.bank?.correspondent, 20, 95),
  }),
];

const numberLines = (kase: Case, fields: Fields): Sentence[] => [
  sentence('to-number', { refundNumber: refundNumberOf(kase, fields) }),
];

/** What carriers say of refunds. */
const ofCarrier: Readonly<Record<string, readonly string[]>> = {
  beeline: ['bee-refund'],
  megafon: ['meg-refund-ways', 'meg-bonus'],
  t2: ['t2-refund-ways', 't2-refund-not'],
  yota: ['yota-refund'],
};

const checksOf = (kase: Case, own: readonly string[]): Text[] => [
  ...carrierSays(own),
  toNumber(kase) ? text('paper.yours.refund-number') : text('paper.yours.refund-account'),
  ...(signerOf(kase) === 'heir' ? [text('paper.yours.refund-heir')] : []),
];
