import type { Case, Event } from '@otboy/casefile';
import type { Step } from '@otboy/plan';

/** The case with one more event. */
export const recorded = (kase: Case, event: Event): Case => ({ ...kase, events: [...kase.events, event] });

/** What was recorded of a step by hand, the latest last. */
export const recordsOf = ({ events }: Case, { id }: Step): readonly Event[] => events.filter(({ step }) => step === id);

/** The case with more told of one event, or told otherwise. */
export const amended = (kase: Case, event: Event, next: Event): Case => ({
  ...kase,
  events: kase.events.map((one) => (one === event ? next : one)),
});

/** What is added to an event, as it is typed. */
export interface Proof {
  readonly on: string;
  readonly number: string;
  readonly evidence: string;
  readonly sha256: string | undefined;
}

export const proofOf = ({ on, number = '', evidence = '', sha256 }: Event): Proof => ({ on, number, evidence, sha256 });

/** An event with what was added to it; what was left empty is not there. */
export function withProof(event: Event, proof: Proof): Event {
  const { number: _number, evidence: _evidence, sha256: _sha256, ...rest } = event;
  const [number, evidence] = [proof.number.trim(), proof.evidence.trim()];
  return {
    ...rest,
    on: proof.on,
    ...(number === '' ? {} : { number }),
    ...(evidence === '' ? {} : { evidence }),
    ...(proof.sha256 === undefined ? {} : { sha256: proof.sha256 }),
  };
}

/** The case without one event; a guard that was opened for it is closed again. */
export const withdrawn = (kase: Case, event: Event): Case => {
  const at = kase.events.lastIndexOf(event);
  const openedFor = event.kind !== 'guard-overridden' && kase.events[at - 1]?.kind === 'guard-overridden';
  return { ...kase, events: kase.events.filter((_one, index) => index !== at && !(openedFor && index === at - 1)) };
};

const kinds: Partial<Record<Event['kind'], string>> = {
  accepted: 'web.plan.accepted',
  sent: 'web.plan.sent',
  confirmed: 'web.plan.confirmed',
  refused: 'web.plan.refused',
  'refund-received': 'web.plan.refund-received',
};

/** The id of the words for an event that is, or was, recorded. */
export const wordsOf = ({ kind, service }: Event): string =>
  kind === 'refused' && service !== undefined ? 'web.plan.refused-service' : (kinds[kind] ?? 'web.plan.done');
