import { filedOn, situationOf, upTo } from '@otboy/assess';
import { isFinished, makePlan, type Plan, type Step, type StepKind } from '@otboy/plan';
import type { Request } from './paper.ts';

const plans = new WeakMap<Request, Plan>();

/** The plan of a request, made once for all its papers. */
export function planOf(request: Request): Plan {
  const known = plans.get(request);
  if (known !== undefined) return known;
  const plan = makePlan(request.knowledge, request.case, request.today);
  plans.set(request, plan);
  return plan;
}

/** The step of the plan that a paper is for, while it is still to be done; undefined where there is none. */
export function openStep(request: Request, kind: StepKind): Step | undefined {
  const step = planOf(request).steps.find((one) => one.kind === kind);
  const over = step === undefined || isFinished(step.status) || step.status === 'sent' || step.status === 'impossible';
  return over ? undefined : step;
}

/** How far the contract has come to its end, and the day of it, where it is known. */
export interface End {
  readonly state: 'ended' | 'filed' | 'open';
  readonly on: string | undefined;
}

export function endOf({ knowledge, case: kase, today }: Request): End {
  const { answers } = situationOf(knowledge, kase, today);
  const { closedOn } = answers;
  if (answers.lineState === 'ended' || (closedOn !== undefined && closedOn <= today))
    return { state: 'ended', on: closedOn };
  const filed = filedOn(upTo(kase, today));
  return filed === undefined ? { state: 'open', on: undefined } : { state: 'filed', on: filed };
}

/** The contract is over, by whatever was told of it. */
export const hasEnded = (request: Request): boolean => endOf(request).state === 'ended';
