import type { Case } from '@otboy/casefile';
import { type Text, text } from '@otboy/knowledge';
import type { Fields } from '../fields.ts';
import { toCarrier } from '../outline.ts';
import type { PaperMaker, Request } from '../paper.ts';
import {
  attachedTo,
  confirmation,
  detailsOf,
  mayNotSign,
  numberOf,
  refundTo,
  replyHow,
  rightOf,
  signerOf,
  twoLines,
} from '../parties.ts';
import { isFiled, type Refusal, refusalOf } from '../refusal.ts';
import { type Sentence, sentencesIn } from '../sentence.ts';

const sentence = sentencesIn('claim');

export const claim: PaperMaker = {
  kind: 'claim',
  about: 'A written claim because the statement was refused: without it no court, and with it a 30-day clock.',
  guarded: false,
  due: (request) => refusalOf(request) !== null,
  refuse: (request) => mayNotSign(request.case, { heirs: true }) ?? nothingToClaim(request),
  write: (request) => {
    const kase = request.case;
    const refusal = refusalOf(request) ?? { answer: 'refused' };
    const signer = signerOf(kase);
    return toCarrier('claim', sentence, request, (fields) => ({
      opening: openingOf(kase, refusal, fields),
      ask: sentence('ask'),
      requests: requestsOf(kase, refusal, fields),
      closing: [sentence('answer'), sentence('otherwise', { signer }), replyHow(), sentence('copies')],
      attached: attachedTo(kase, 'statement', 'refusal'),
      facts: ['law-terminate-any-time', 'law-claim-before-court', 'law-claim-register', 'law-claim-30d'],
      check: [text('paper.yours.post')],
    }));
  },
};

const nothingToClaim = (request: Request): Text | null =>
  isFiled(request)
    ? text('paper.refused.filed')
    : refusalOf(request) === null
      ? text('paper.refused.no-refusal')
      : null;

/** Which blank the reason leaves, by the answer of the counter; an answer that is not here has words of its own. */
const reasons: Readonly<Record<string, string | null>> = {
  refused: 'reason',
  debt: 'debt',
  biometrics: null,
  'other-region': null,
  'partner-kiosk': 'otherPlace',
};

function openingOf(kase: Case, { on, answer }: Refusal, fields: Fields): Sentence[] {
  const known = Object.hasOwn(reasons, answer) ? answer : 'refused';
  const left = reasons[known] ?? null;
  return [
    sentence('contract', { signer: signerOf(kase), number: numberOf(kase, fields) }),
    detailsOf(kase, fields),
    sentence('refused', {
      date: fields.date('refusedOn', on, 25),
      place: fields.take('place', undefined, twoLines),
    }),
    sentence('clerk', { clerk: fields.take('clerk', undefined, 60) }),
    sentence(
      `reason.${known}`,
      left === null ? undefined : { reason: fields.take(left, undefined, known === 'debt' ? 35 : twoLines) },
    ),
    rightOf(),
  ];
}

const requestsOf = (kase: Case, { on }: Refusal, fields: Fields): Sentence[] => [
  sentence('terminate', { date: fields.date('refusedOn', on, 25) }),
  sentence('accept'),
  sentence('charges'),
  sentence('debt'),
  refundTo(kase, fields),
  confirmation(),
  sentence('why'),
];
