import { endsContract, fallbackId } from '@otboy/assess';
import type { PlainDate } from '@otboy/calendar';
import type { Case } from '@otboy/casefile';
import { type Knowledge, text } from '@otboy/knowledge';
import type { Conflict } from './conflicts.ts';
import { makePlan, type Plan } from './plan.ts';
import { isFinished } from './status.ts';
import type { Step } from './step.ts';

export interface Together {
  readonly cases: readonly (Plan & { readonly file: string })[];
  readonly across: {
    /** `case/step`, in an order that can be followed from top to bottom over all cases. */
    readonly order: readonly string[];
    readonly conflicts: readonly Conflict[];
  };
}

/**
 * Several cases at once: a family, several numbers. They may share one phone for the bank, so every bank is moved in
 * every case before the first statement is filed in any; a statement then needs a step of another case (`case/step`).
 */
export function planTogether(
  knowledge: Knowledge,
  cases: readonly { readonly file: string; readonly case: Case }[],
  today: PlainDate,
): Together {
  const alone = cases.map((one) => ({ file: one.file, ...makePlan(knowledge, one.case, today) }));
  const bankMoves = alone.flatMap(({ file, steps }) =>
    steps.filter((step) => isOpenBankMove(knowledge, step, steps)).map((step) => `${file}/${step.id}`),
  );
  const joined = alone.map((plan) => {
    const foreign = bankMoves.filter((id) => !id.startsWith(`${plan.file}/`));
    if (foreign.length === 0) return plan;
    const steps = plan.steps.map((step): Step => {
      if (!endsContract(step.kind)) return step;
      const status = step.status === 'ready' ? 'waiting' : step.status;
      return {
        ...step,
        needs: [...step.needs, ...foreign],
        status,
        ...(status === 'waiting' && step.unlockedBy === undefined && foreign[0] !== undefined
          ? { unlockedBy: foreign[0] }
          : {}),
      };
    });
    return { ...plan, steps, applyReady: plan.applyReady && plan.overridden, blockers: [...plan.blockers, ...foreign] };
  });
  return { cases: joined, across: { order: orderAcross(joined), conflicts: sameDay(joined) } };
}

/** Of a move and its fallback the one that is left: before a refusal the move, after it the fallback. */
const isOpenBankMove = (knowledge: Knowledge, { id, kind, service, status }: Step, steps: readonly Step[]): boolean =>
  kind === 'move' &&
  status !== 'impossible' &&
  steps.every((move) => id !== fallbackId(move.id) || move.status === 'impossible') &&
  service !== undefined &&
  knowledge.services[service]?.category === 'bank' &&
  !isFinished(status);

/** Each case's own order is kept; the first step whose needs are all placed goes next, by its earliest day. */
function orderAcross(plans: readonly (Plan & { file: string })[]): string[] {
  const queues = plans.map(({ file, steps }) => ({ file, steps: [...steps] }));
  const order: string[] = [];
  const placed = new Set<string>();
  for (;;) {
    const heads = queues
      .filter(({ steps: [head], file }) =>
        head?.needs.every((id) => placed.has(id.includes('/') ? id : `${file}/${id}`)),
      )
      .sort((a, b) => ((a.steps[0]?.earliest ?? '') < (b.steps[0]?.earliest ?? '') ? -1 : 1));
    const next = heads[0] ?? queues.find(({ steps }) => steps.length > 0);
    const step = next?.steps.shift();
    if (next === undefined || step === undefined) return order;
    placed.add(`${next.file}/${step.id}`);
    order.push(`${next.file}/${step.id}`);
  }
}

/** Two statements cannot be filed after the other's last day: said, with the way out. */
const sameDay = (plans: readonly (Plan & { file: string })[]): Conflict[] =>
  plans.flatMap(({ conflicts, file }) =>
    conflicts
      .filter(({ id }) => id.startsWith('does-not-fit'))
      .map((conflict) => ({
        ...conflict,
        id: `${file}/${conflict.id}`,
        text: text('conflict.in-case', { file, text: conflict.text }),
      })),
  );
