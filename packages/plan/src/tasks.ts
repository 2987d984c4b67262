import { isFallback } from '@otboy/assess';
import type { PlainDate } from '@otboy/calendar';
import type { Plan } from './plan.ts';
import { isFinished } from './status.ts';
import type { Step } from './step.ts';

/** The steps of a plan as a person meets them on a day: each step stands in exactly one place. */
export interface Tasks {
  /** The first right thing to do today; undefined where nothing can be done today. */
  readonly first: Step | undefined;
  /** There is so little time left that the most dangerous goes first, whatever the order of the plan. */
  readonly hurried: boolean;
  /** What else can be done today. */
  readonly now: readonly Step[];
  /** What cannot be done yet; `unlockedBy`, `earliest` or `whyNoDate` of each says what it waits for. */
  readonly later: readonly Step[];
  /** Comes only after a refusal: among the others it would hide what does wait. */
  readonly reserve: readonly Step[];
  readonly impossible: readonly Step[];
  readonly finished: readonly Step[];
}

/** What of a plan says so. */
type Sorted = Pick<Plan, 'steps' | 'quickWins'>;

/** Its first day has come, and nothing holds it. A letter that is only prepared or on its way still wants something. */
const canBeDone = ({ status, earliest }: Step, today: PlainDate): boolean =>
  status === 'prepared' || status === 'sent' || (status === 'ready' && (earliest === null || earliest <= today));

/** Sorts the steps of a plan by what a person can do with them today. */
export function tasksOf(plan: Sorted, today: PlainDate): Tasks {
  const open = plan.steps.filter((step) => canBeDone(step, today));
  const first = mostProtecting(plan, open) ?? open[0];
  const impossible = plan.steps.filter(({ status }) => status === 'impossible');
  const finished = plan.steps.filter(({ status }) => isFinished(status));
  const waiting = plan.steps.filter((step) => ![...open, ...impossible, ...finished].includes(step));
  const isReserve = (step: Step) => step.status === 'waiting' && isFallback(step);
  return {
    first,
    hurried: plan.quickWins.length > 0,
    now: open.filter((step) => step !== first),
    later: waiting.filter((step) => !isReserve(step)),
    reserve: waiting.filter(isReserve),
    impossible,
    finished,
  };
}

/** With hours left: the first of the quick wins that can be done, or what has to be done before it. */
function mostProtecting({ steps, quickWins }: Sorted, open: readonly Step[]): Step | undefined {
  for (const id of quickWins) {
    const seen = new Set<string>();
    let step = steps.find((one) => one.id === id);
    while (step !== undefined && !open.includes(step) && !seen.has(step.id)) {
      seen.add(step.id);
      const { unlockedBy } = step;
      step = steps.find((one) => one.id === unlockedBy);
    }
    if (step !== undefined && open.includes(step)) return step;
  }
  return undefined;
}
