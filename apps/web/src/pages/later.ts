import type { ComponentType } from 'preact';
import { AboutNumber } from './about-number.tsx';
import { CheckAnswers } from './check-answers.tsx';
import { PlanPage } from './plan.tsx';
import { Services } from './services.tsx';
import { Urgent } from './urgent.tsx';
import { VerdictPage } from './verdict.tsx';
import { Wipe } from './wipe.tsx';
import { YourCase } from './your-case.tsx';

export { Unreadable } from './unreadable.tsx';

interface Stop {
  /** What stands at the address; `id` is the second word of it. */
  readonly page: ComponentType<{ readonly id?: string | undefined }>;
  /** Without anything told there is nothing to show on it. */
  readonly needsCase?: boolean;
}

/** The pages that come after the first answers, by the first word of their address: they travel while the first is read. */
export const stops: Readonly<Record<string, Stop>> = {
  '': { page: PlanPage },
  'about-number': { page: AboutNumber },
  case: { page: YourCase },
  check: { page: CheckAnswers, needsCase: true },
  plan: { page: PlanPage, needsCase: true },
  services: { page: Services },
  urgent: { page: Urgent },
  verdict: { page: VerdictPage, needsCase: true },
  wipe: { page: Wipe },
};
