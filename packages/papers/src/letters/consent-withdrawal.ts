import { filedOn, upTo } from '@otboy/assess';
import { text } from '@otboy/knowledge';
import { toCarrier } from '../outline.ts';
import type { PaperMaker } from '../paper.ts';
import { attachedTo, detailsOf, mayNotAct, numberOf, replyHow } from '../parties.ts';
import { endOf } from '../planned.ts';
import { sentencesIn } from '../sentence.ts';

const sentence = sentencesIn('consent');

export const consentWithdrawal: PaperMaker = {
  kind: 'consent-withdrawal',
  about:
    'Consents to advertising and to what neither law nor contract needs are withdrawn; the contract is left alone.',
  guarded: false,
  // The statement withdraws them too: a letter apart is for a contract that ended without one.
  due: (request) => endOf(request).state === 'ended' && filedOn(upTo(request.case, request.today)) === undefined,
  refuse: ({ case: kase }) => mayNotAct(kase, { power: 'terminate' }),
  write: (request) => {
    const kase = request.case;
    return toCarrier('consent-withdrawal', sentence, request, (fields) => ({
      opening: [sentence('contract', { number: numberOf(kase, fields) }), detailsOf(kase, fields), sentence('right')],
      ask: sentence('ask'),
      requests: ['advertising', 'processing', 'stop', 'limit', 'report'].map((id) => sentence(id)),
      closing: [replyHow(), sentence('copies')],
      attached: attachedTo(kase),
      facts: ['law-consent-withdrawal', 'law-metadata-3y'],
      check: [text('paper.yours.consent')],
    }));
  },
};
