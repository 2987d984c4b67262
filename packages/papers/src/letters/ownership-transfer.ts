import { type Text, text } from '@otboy/knowledge';
import { notToFamily, receiverOf, underPressure } from '../kin.ts';
import { toCarrier } from '../outline.ts';
import type { PaperMaker, Request } from '../paper.ts';
import { attachedTo, detailsOf, mayNotAct, numberOf, replyHow } from '../parties.ts';
import { endOf, openStep } from '../planned.ts';
import { sentencesIn } from '../sentence.ts';

const sentence = sentencesIn('transfer');

export const ownershipTransfer: PaperMaker = {
  kind: 'ownership-transfer',
  about: 'Close family takes the number over, with its codes: asked for by the holder, with what is owed said.',
  guarded: false,
  due: (request) => hasTransfer(request),
  refuse: (request) => mayNotHandOver(request),
  write: (request) => {
    const { case: kase } = request;
    const { carrierNow, ported } = kase.answers;
    return toCarrier('ownership-transfer', sentence, request, (fields) => ({
      opening: [
        sentence('contract', { number: numberOf(kase, fields) }),
        detailsOf(kase, fields),
        ...receiverOf(kase, 'number', fields),
        sentence('address', { address: fields.take('receiverAddress', kase.receiver?.address, 90) }),
        sentence('phone', { phone: fields.take('receiverPhone', kase.receiver?.contactPhone, 90) }),
      ],
      ask: sentence('ask'),
      requests: ['transfer', 'debt', 'rest', 'user', 'confirm'].map((id) => sentence(id)),
      closing: [
        sentence('codes'),
        replyHow(),
        sentence('copies'),
        sentence('consent', { consent: fields.take('receiverConsent', undefined, 90) }),
      ],
      attached: attachedTo(kase, 'receiver-identity', 'receiver-kinship'),
      facts: ['law-transfer-ban', 'law-transfer-ban-exceptions', ...(carrierNow === 't2' ? ['t2-owner-change'] : [])],
      check: [
        text('paper.yours.transfer'),
        text('paper.yours.transfer-family'),
        ...(ported === true ? [text('paper.yours.transfer-ported')] : []),
      ],
    }));
  },
};

/** The plan of a living holder has it, and it is still to be done. */
const hasTransfer = (request: Request): boolean =>
  request.case.answers.holder !== 'deceased' &&
  request.case.answers.holder !== 'company' &&
  openStep(request, 'transfer') !== undefined;

function mayNotHandOver(request: Request): Text | null {
  const { case: kase } = request;
  const why = mayNotAct(kase, { power: 'transfer' });
  if (why !== null) return why;
  const { state } = endOf(request);
  if (state !== 'open') return text(state === 'ended' ? 'paper.refused.ended' : 'paper.refused.closing');
  return underPressure(kase) ?? notToFamily(kase);
}
