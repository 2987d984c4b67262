import type { Case, Event } from '@otboy/casefile';
import type { Step } from '@otboy/plan';

/** What was recorded of a step by hand, the latest last. */
export const recordsOf = ({ events }: Case, { id }: Step): readonly Event[] => events.filter(({ step }) => step === id);

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
