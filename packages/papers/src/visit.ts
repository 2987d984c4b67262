import { isFinished, type Plan, type Step } from '@otboy/plan';
import type { Request } from './paper.ts';
import { planOf } from './planned.ts';

/** How the carrier is dealt with, and by whom: each takes other papers along. */
export type Way = 'in-person' | 'representative' | 'heir' | 'company' | 'dispute' | 'post';

/** What has to be handed in next, and how. */
export interface Visit {
  readonly way: Way;
  readonly step: Step;
  readonly plan: Plan;
}

/** The statement while it is to be handed in, else a claim that is in order; null where the plan has neither. */
export function visitOf(request: Request): Visit | null {
  const { case: kase } = request;
  const plan = planOf(request);
  const apply = plan.steps.find(({ kind }) => kind === 'apply');
  if (apply !== undefined && apply.status !== 'impossible' && !isFinished(apply.status))
    return { way: wayOf(kase, plan), step: apply, plan };
  const claim = plan.steps.find(({ kind }) => kind === 'claim');
  return claim === undefined || !isInOrder(claim, plan)
    ? null
    : { way: kase.answers.inRussia === false ? 'post' : 'dispute', step: claim, plan };
}

/** New details for the refund go with the claim for it. */
const isInOrder = ({ status, unlockedBy }: Step, { steps }: Plan): boolean =>
  status === 'ready' ||
  status === 'prepared' ||
  (unlockedBy === 'refund-application' && steps.some(({ id, status }) => id === unlockedBy && status === 'ready'));

function wayOf({ answers }: Request['case'], { steps }: Plan): Way {
  if (answers.holder === 'deceased') return 'heir';
  if (answers.holder === 'company') return 'company';
  const sends = answers.actingAs === 'representative' || steps.some(({ kind }) => kind === 'power-of-attorney');
  return sends ? 'representative' : 'in-person';
}
