import { situationOf } from '@otboy/assess';
import type { Case } from '@otboy/casefile';
import { text } from '@otboy/knowledge';
import { carrierFacts, carrierSays } from '../carrier-facts.ts';
import { toCarrier } from '../outline.ts';
import type { PaperMaker, Request } from '../paper.ts';
import { attachedTo, detailsOf, mayNotAct, numberOf, replyHow } from '../parties.ts';
import { endOf, openStep } from '../planned.ts';
import { type Sentence, sentencesIn } from '../sentence.ts';

const sentence = sentencesIn('records');

export const callDetailRequest: PaperMaker = {
  kind: 'call-detail-request',
  about:
    'The call detail in writing, before the end takes self-service away: where it is disputed, or out of reach online.',
  guarded: false,
  due: (request) => openStep(request, 'records') !== undefined && (isDisputed(request) || isOffline(request.case)),
  // Who was called is the subscriber's secret: not even an heir reads it on a paper of ours.
  refuse: ({ case: kase }) => mayNotAct(kase, { power: 'records' }),
  write: (request) => {
    const kase = request.case;
    const own = carrierFacts(request, ofCarrier(kase));
    return toCarrier('call-detail-request', sentence, request, (fields) => ({
      opening: [
        sentence('contract', { number: numberOf(kase, fields) }),
        detailsOf(kase, fields),
        ...(endOf(request).state === 'open' ? [sentence('ends')] : []),
        ...deniedOf(request),
      ],
      ask: sentence('ask'),
      requests: [
        sentence('period', { recordsFrom: fields.take('recordsFrom', undefined, 30) }),
        sentence('charges'),
        sentence('form'),
        ...(endOf(request).state === 'open' ? [sentence('before')] : []),
        sentence('fee'),
      ],
      closing: [replyHow(), sentence('copies')],
      attached: attachedTo(kase),
      facts: ['law-records-not-deleted', 'law-metadata-3y', ...own],
      check: [text('paper.yours.records'), ...carrierSays(own)],
    }));
  },
};

const answersOf = ({ knowledge, case: kase, today }: Request) => situationOf(knowledge, kase, today).answers;

function isDisputed(request: Request): boolean {
  const { balance = 0, debtDisputed = 0, wants } = answersOf(request);
  return balance < 0 || debtDisputed > 0 || wants === 'dispute';
}

/** The account of the carrier opens with a code that does not come. */
const isOffline = ({ answers: { lineState, simInHand } }: Case): boolean =>
  lineState === 'blocked' || simInHand === false;

function deniedOf(request: Request): Sentence[] {
  const { debtDisputed = 0 } = answersOf(request);
  return debtDisputed > 0 ? [sentence('denied', { denied: { kopecks: debtDisputed } })] : [];
}

/** What carriers say of the call detail: where, for whom, at what price. */
const ofCarrier = ({ answers: { payment } }: Case): Readonly<Record<string, readonly string[]>> => ({
  beeline: ['bee-detail-docs', payment === 'postpaid' ? 'bee-detail-postpaid' : 'bee-detail-fees', 'bee-detail-sms'],
  megafon: ['meg-detail'],
  mts: ['mts-detail'],
});
