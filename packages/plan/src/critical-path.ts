import { endsContract } from '@otboy/assess';
import { isFinished } from './status.ts';
import type { Step } from './step.ts';

/**
 * The chain of unfinished steps that leads to the statement with the fewest days to spare, first step first: a day lost
 * on one of them is lost. Empty where there is no statement, or nothing bounds it.
 */
export function criticalPathOf(steps: readonly Step[]): string[] {
  const open = steps.filter(({ status }) => !isFinished(status));
  const before = ({ needs, prefers }: Step) =>
    open
      .filter(({ id, slack }) => slack !== null && (needs.includes(id) || prefers.includes(id)))
      .reverse()
      .sort((a, b) => Number(a.slack) - Number(b.slack) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0))[0];
  const day = ({ earliest }: Step) => earliest ?? '';
  const path: string[] = [];
  // A statement that is on its way has no more days to lose.
  let step = open.find(({ kind, status }) => endsContract(kind) && status !== 'sent');
  while (step !== undefined) {
    path.unshift(step.id);
    step = before(step);
  }
  return path.length > 1 ? path : [];
}
