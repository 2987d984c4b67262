import type { PlainDate } from '@otboy/calendar';
import type { Case, Event } from '@otboy/casefile';
import type { Knowledge } from '@otboy/knowledge';
import { makePlan } from './plan.ts';
import type { Step, StepKind } from './step.ts';

/** A letter is sent or taken, never "done"; money arrives; the end is confirmed. Everything else is done. */
const kinds: Partial<Record<StepKind, readonly Event['kind'][]>> = {
  apply: ['accepted', 'sent', 'refused'],
  'refuse-number': ['sent'],
  'refund-application': ['accepted', 'sent'],
  claim: ['accepted', 'sent'],
  complaint: ['sent'],
  'confirmed-off': ['confirmed'],
  'refund-in': ['refund-received'],
  move: ['step-done', 'refused'],
};

/**
 * The events that a person can record of a step today, the likeliest first. Only what makes a difference is among them:
 * whether it does, the plan itself says (a step whose completeness is computed is not done by a tick).
 */
export function recordable(knowledge: Knowledge, kase: Case, today: PlainDate, step: Step): Event[] {
  const now = outline(knowledge, kase, today);
  return (kinds[step.kind] ?? ['step-done'])
    .map(
      (kind): Event => ({
        kind,
        on: today,
        step: step.id,
        ...(step.service === undefined ? {} : { service: step.service }),
      }),
    )
    .filter((event) => outline(knowledge, { ...kase, events: [...kase.events, event] }, today) !== now);
}

/** The plan as far as an event can show in it. */
function outline(knowledge: Knowledge, kase: Case, today: PlainDate): string {
  const { verdict, steps, conflicts } = makePlan(knowledge, kase, today);
  return JSON.stringify([verdict, steps.map(({ id, status }) => [id, status]), conflicts.map(({ id }) => id)]);
}
