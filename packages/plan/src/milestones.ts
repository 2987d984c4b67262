import { endsContract, isFallback } from '@otboy/assess';
import type { Plan } from './plan.ts';
import { isFinished } from './status.ts';
import type { Status, StepKind } from './step.ts';

/** What would be much work to tell again, or could not be told again at all: after it a copy of the case is offered. */
export const milestones = ['inventory', 'prepared', 'moved', 'filed', 'closed', 'refunded'] as const;
export type Milestone = (typeof milestones)[number];

/** The number goes on without the person: as much of an end to them. */
const handsOver: readonly StepKind[] = ['transfer', 'port-out'];

/** The milestones that a plan has behind it, in their order. */
export function milestonesOf({ steps }: Pick<Plan, 'steps'>): readonly Milestone[] {
  const of = (...kinds: readonly StepKind[]) => steps.filter(({ kind }) => kinds.includes(kind));
  const some = (kinds: readonly StepKind[], is: (status: Status) => boolean) =>
    of(...kinds).some(({ status }) => is(status));
  // A way out that was not taken stays open, and a fallback is none before its refusal.
  const moves = of('move').filter((step) => step.status !== 'impossible' && !isFallback(step));
  const ends = steps.map(({ kind }) => kind).filter((kind) => endsContract(kind) || handsOver.includes(kind));
  const reached: Readonly<Record<Milestone, boolean>> = {
    inventory: some(['inventory'], isFinished),
    prepared: some(ends, (status) => status === 'prepared' || status === 'sent' || isFinished(status)),
    moved: moves.length > 0 && moves.every(({ status }) => isFinished(status)),
    filed: some(ends, (status) => status === 'sent' || isFinished(status)),
    closed: some(['confirmed-off'], isFinished),
    refunded: some(['refund-in'], isFinished),
  };
  return milestones.filter((one) => reached[one]);
}
