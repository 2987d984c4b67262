import type { PlainDate } from '@otboy/calendar';
import type { Case, Event } from '@otboy/casefile';
import type { Knowledge } from '@otboy/knowledge';
import { makePlan, type Step, type StepKind } from '@otboy/plan';

/** Something a person can say of a step: the words of its button, and the event that it writes. */
export interface Word {
  readonly words: string;
  readonly event: Event;
}

/** A letter is sent or taken, never "done"; money arrives; the end is confirmed. Everything else is done. */
const said: Partial<Record<StepKind, readonly (readonly [words: string, kind: Event['kind']])[]>> = {
  apply: [
    ['web.plan.accepted', 'accepted'],
    ['web.plan.sent', 'sent'],
    ['web.plan.refused', 'refused'],
  ],
  'refuse-number': [['web.plan.sent', 'sent']],
  'refund-application': [
    ['web.plan.accepted', 'accepted'],
    ['web.plan.sent', 'sent'],
  ],
  claim: [
    ['web.plan.accepted', 'accepted'],
    ['web.plan.sent', 'sent'],
  ],
  complaint: [['web.plan.sent', 'sent']],
  'confirmed-off': [['web.plan.confirmed', 'confirmed']],
  'refund-in': [['web.plan.refund-received', 'refund-received']],
  move: [
    ['web.plan.done', 'step-done'],
    ['web.plan.refused-service', 'refused'],
  ],
};

const eventOf = ({ id, service }: Step, kind: Event['kind'], on: PlainDate): Event => ({
  kind,
  on,
  step: id,
  ...(service === undefined ? {} : { service }),
});

/** The case with one more event. */
export const recorded = (kase: Case, event: Event): Case => ({ ...kase, events: [...kase.events, event] });

/**
 * What may be recorded of a step today. Only what makes a difference is offered: whether it does, the plan itself says (a
 * step whose completeness is computed is not done by a tick).
 */
export function wordsFor(knowledge: Knowledge, kase: Case, today: PlainDate, step: Step): Word[] {
  const now = seen(knowledge, kase, today);
  return (said[step.kind] ?? [['web.plan.done', 'step-done'] as const]).flatMap(([words, kind]) => {
    const event = eventOf(step, kind, today);
    return seen(knowledge, recorded(kase, event), today) === now ? [] : [{ words, event }];
  });
}

/** The plan as far as a tick can show in it. */
const seen = (knowledge: Knowledge, kase: Case, today: PlainDate): string => {
  const { verdict, steps, conflicts } = makePlan(knowledge, kase, today);
  return JSON.stringify([verdict, steps.map(({ id, status }) => [id, status]), conflicts.map(({ id }) => id)]);
};

/** What was recorded of a step by hand, the latest last. */
export const recordsOf = ({ events }: Case, { id }: Step): readonly Event[] => events.filter(({ step }) => step === id);

/** The case without one event. */
export const withdrawn = (kase: Case, event: Event): Case => {
  const at = kase.events.lastIndexOf(event);
  return { ...kase, events: kase.events.filter((_one, index) => index !== at) };
};

const kinds: Partial<Record<Event['kind'], string>> = {
  accepted: 'web.plan.accepted',
  sent: 'web.plan.sent',
  confirmed: 'web.plan.confirmed',
  refused: 'web.plan.refused',
  'refund-received': 'web.plan.refund-received',
};

/** The id of the words for an event that was recorded. */
export const wordsOf = ({ kind, service }: Event): string =>
  kind === 'refused' && service !== undefined ? 'web.plan.refused-service' : (kinds[kind] ?? 'web.plan.done');
