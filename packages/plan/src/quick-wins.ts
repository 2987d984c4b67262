import { addDays } from '@otboy/calendar';
import { type Context, riskOf } from './context.ts';
import { isFinished } from './status.ts';
import type { Step } from './step.ts';

/** A sitting is enough for these, from anywhere, with the phone in hand. */
const soon = ['end-sessions', 'block-line', 'move', 'second-factor', 'autopay', 'subscriptions'] as const;

/**
 * With a day or less to the departure: what can be done at once and protects most, the most dangerous first, and at equal
 * danger what needs the living number before what does not. Nothing at a counter, and no fallback that waits.
 */
export function quickWinsOf(context: Context, steps: readonly Step[]): string[] {
  const { hoursLeft, departure } = context.answers;
  const hurried =
    (hoursLeft !== undefined && hoursLeft < 24) || (departure !== undefined && departure <= addDays(context.today, 1));
  if (!hurried) return [];
  const weight = (step: Step) => (step.service === undefined ? urgency(step) : riskOf(context, step.service));
  return steps
    .filter(
      ({ kind, status, where }) =>
        (soon as readonly string[]).includes(kind) &&
        !isFinished(status) &&
        status !== 'impossible' &&
        (where === 'online' || where === 'anywhere'),
    )
    .sort((a, b) => weight(b) - weight(a) || Number(b.needsOldNumber) - Number(a.needsOldNumber))
    .map(({ id }) => id);
}

/** Against the risks of services, 1 to 5: sessions and a lost SIM before all, second factors with the most dangerous. */
const urgency = ({ kind }: Step): number =>
  kind === 'end-sessions' || kind === 'block-line' ? 6 : kind === 'second-factor' ? 5 : 1;
