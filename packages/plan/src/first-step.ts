import type { PlainDate } from '@otboy/calendar';
import type { Plan } from './plan.ts';
import { isFinished } from './status.ts';
import type { Step } from './step.ts';

/**
 * The first right thing to do on a day: with hours left, what protects most in them; else the first step that can be
 * started and whose first day has come. Undefined where nothing can be done that day.
 */
export function firstStep({ steps, quickWins }: Pick<Plan, 'steps' | 'quickWins'>, today: PlainDate): Step | undefined {
  const [quick] = quickWins;
  return (
    steps.find(({ id, status }) => id === quick && !isFinished(status)) ??
    steps.find(
      ({ status, earliest }) =>
        status === 'prepared' || status === 'sent' || (status === 'ready' && (earliest === null || earliest <= today)),
    )
  );
}
