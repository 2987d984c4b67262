import type { Plan } from './plan.ts';
import type { Step, StepKind } from './step.ts';

/** Steps whose outcome is a thing to keep: the call detail, the certificate, the copy with the mark, the confirmation, the payment. */
const kinds: readonly StepKind[] = ['records', 'debt-check', 'proof', 'confirmed-off', 'refund-in'];

/** What this plan leaves in the person's hands as evidence, in the order in which it comes. */
export const worthKeeping = ({ steps }: Pick<Plan, 'steps'>): Step[] =>
  steps.filter(({ kind }) => kinds.includes(kind));
