import type { Event } from '@otboy/casefile';
import type { Draft, Status } from './step.ts';

/** How far a paper has come, in this order. Words on screen: never "done" for a letter that is only printed. */
const stages = ['prepared', 'sent', 'accepted', 'confirmed'] as const;

/** Finished: what needs it may start. */
export const isFinished = (status: Status | undefined): boolean =>
  status === 'done' || status === 'accepted' || status === 'confirmed';

/**
 * What the case itself and its events say of a step; undefined where it depends on other steps. A step whose
 * completeness is computed (a move, the inventory, the rehearsal) is not done by a tick.
 */
export function ownStatus(draft: Draft, events: readonly Event[]): Status | undefined {
  if (draft.done === true) return 'done';
  if (draft.impossible !== undefined) return 'impossible';
  const { since } = draft;
  const own = events.filter(({ step, on }) => step === draft.id && (since === undefined || on > since));
  const stage = stages.findLast((kind) => own.some((event) => event.kind === kind));
  if (stage !== undefined) return stage;
  if (draft.computed !== true && own.some((event) => event.kind === 'step-done')) return 'done';
  return undefined;
}
