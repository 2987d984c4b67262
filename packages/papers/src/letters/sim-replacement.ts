import type { Case } from '@otboy/casefile';
import { type Text, text } from '@otboy/knowledge';
import type { Fields } from '../fields.ts';
import { notOfHolder } from '../holder.ts';
import { notToFamily, receiverOf, underPressure } from '../kin.ts';
import type { Before } from '../letter.ts';
import { toCarrier } from '../outline.ts';
import type { PaperMaker, Request } from '../paper.ts';
import { attachedTo, detailsOf, numberOf, replyHow } from '../parties.ts';
import { endOf, openStep } from '../planned.ts';
import { type Sentence, sentencesIn } from '../sentence.ts';

const sentence = sentencesIn('sim');

export const simReplacement: PaperMaker = {
  kind: 'sim-replacement',
  about: 'A lost SIM is replaced on paper, in a shop: for the holder, or close family with a power that names it.',
  guarded: false,
  due: (request) => openStep(request, 'restore') !== undefined,
  refuse: (request) => mayNotReplace(request),
  write: (request) => {
    const { case: kase } = request;
    const letter = toCarrier('sim-replacement', sentence, request, (fields) => ({
      opening: [
        sentence('contract', { number: numberOf(kase, fields) }),
        detailsOf(kase, fields),
        sentence('lost'),
        ...(byFamily(kase) ? familyOf(kase, fields) : []),
      ],
      ask: sentence('ask'),
      requests: ['block', byFamily(kase) ? 'to-family' : 'to-holder', 'nobody-else', 'keep', 'confirm'].map((id) =>
        sentence(id),
      ),
      closing: [sentence('knows'), replyHow(), sentence('copies')],
      attached: attachedTo(kase, ...(byFamily(kase) ? ['receiver-identity', 'receiver-kinship', 'power-sim'] : [])),
      facts: ['law-reuse-risk', 'law-transfer-ban-exceptions', ...(ofCarrier[kase.answers.carrierNow ?? ''] ?? [])],
      check: [text('paper.yours.sim'), text('paper.yours.sim-shop')],
    }));
    return { ...letter, before: before(kase) };
  },
};

/** What a carrier itself says of a new SIM. */
const ofCarrier: Readonly<Record<string, readonly string[]>> = {
  beeline: ['bee-sim-replace'],
  megafon: ['meg-restore'],
};

/** Away from Russia the holder cannot come: then close family may, where the carrier takes it. */
const byFamily = ({ answers }: Case): boolean => answers.inRussia === false;

const familyOf = (kase: Case, fields: Fields): Sentence[] => [
  ...receiverOf(kase, 'sim', fields),
  sentence('power', {
    date: fields.date('simPowerDate', undefined, 35),
    number: fields.take('simPowerNumber', undefined, 60),
  }),
];

/**
 * Strictly: the holder alone signs, of a SIM that is lost, who wants the number back, and with nobody on the line. A new
 * SIM is every code of the number.
 */
function mayNotReplace(request: Request): Text | null {
  const { case: kase } = request;
  const { holder, actingAs, simInHand, blockReason, wants } = kase.answers;
  const why = notOfHolder(kase);
  if (why !== null) return why;
  if (holder !== 'self' || actingAs === 'representative') return text('paper.refused.sim-holder');
  const { state } = endOf(request);
  if (state !== 'open') return text(state === 'ended' ? 'paper.refused.ended' : 'paper.refused.closing');
  const pressed = underPressure(kase);
  if (pressed !== null) return pressed;
  if (simInHand !== false && blockReason !== 'lost-sim') return text('paper.refused.sim-not-lost');
  if (wants !== 'recover' && wants !== 'keep') return text('paper.refused.sim-not-wanted');
  return byFamily(kase) ? notToFamily(kase) : null;
}

/** What whoever has the new SIM gets, in kinds: a list of accounts stands in no paper. */
const before = (kase: Case): Before => ({
  title: text('paper.before.sim.title'),
  texts: [
    text(byFamily(kase) ? 'paper.before.sim.text-family' : 'paper.before.sim.text'),
    text('paper.before.sim.first'),
  ],
  list: text('paper.before.sim.list'),
  items: ['banks', 'state', 'mail', 'messengers', 'passwords', 'calls'].map((id) => text(`paper.before.sim.${id}`)),
});
