import { endsContract } from '@otboy/assess';
import type { PlainDate } from '@otboy/calendar';
import type { Case, Event } from '@otboy/casefile';
import type { Knowledge } from '@otboy/knowledge';
import { makePlan, type Plan } from './plan.ts';
import type { Step } from './step.ts';

/** Does recording it pass the point of no return while the guard is closed? */
export const passesClosedGuard = ({ applyReady }: Plan, { kind, step }: Event): boolean =>
  !applyReady && (kind === 'accepted' || kind === 'sent') && endsContract(step);

/** The steps that still hold the statement, in the order of the plan. */
export const holding = ({ steps, blockers }: Plan): Step[] => steps.filter(({ id }) => blockers.includes(id));

/**
 * The event by which the person opens the guard knowingly; null where that does not open it: in an emergency, or while
 * somebody is on the line, the wish is not the person's own.
 */
export function overrideOf(knowledge: Knowledge, kase: Case, today: PlainDate): Event | null {
  const event: Event = { kind: 'guard-overridden', on: today };
  return makePlan(knowledge, { ...kase, events: [...kase.events, event] }, today).applyReady ? event : null;
}
