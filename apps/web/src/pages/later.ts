import type { ComponentType } from 'preact';
import { AboutNumber } from './about-number.tsx';
import { Aftercare } from './aftercare.tsx';
import { Answered } from './answered.tsx';
import { Archive } from './archive.tsx';
import { CallCarrier } from './call.tsx';
import { Cases } from './cases.tsx';
import { CheckAnswers } from './check-answers.tsx';
import { CounterPage } from './counter.tsx';
import { Links } from './links.tsx';
import { LockPage } from './lock.tsx';
import { OfflinePage } from './offline.tsx';
import { Papers } from './papers.tsx';
import { OnThePhone } from './phone.tsx';
import { PlanPage } from './plan.tsx';
import { Seal } from './seal.tsx';
import { Services } from './services.tsx';
import { StopHere } from './stop.tsx';
import { Urgent } from './urgent.tsx';
import { VerdictPage } from './verdict.tsx';
import { Wipe } from './wipe.tsx';
import { YourCase } from './your-case.tsx';

export { Advice } from '../parts/advice.tsx';
export { Keeping } from '../parts/keeping.tsx';
export { Newer } from '../parts/newer.tsx';
export { openShelf } from '../shelf.ts';
export { Settle } from './settle.tsx';

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
  aftercare: { page: Aftercare, needsCase: true },
  answered: { page: Answered, needsCase: true },
  archive: { page: Archive },
  call: { page: CallCarrier },
  case: { page: YourCase },
  cases: { page: Cases },
  check: { page: CheckAnswers, needsCase: true },
  counter: { page: CounterPage, needsCase: true },
  links: { page: Links },
  lock: { page: LockPage, needsCase: true },
  offline: { page: OfflinePage },
  papers: { page: Papers, needsCase: true },
  phone: { page: OnThePhone },
  plan: { page: PlanPage, needsCase: true },
  seal: { page: Seal, needsCase: true },
  services: { page: Services },
  stop: { page: StopHere, needsCase: true },
  urgent: { page: Urgent },
  verdict: { page: VerdictPage, needsCase: true },
  wipe: { page: Wipe },
};
