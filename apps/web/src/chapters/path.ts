import { AboutNumber } from '../pages/about-number.tsx';
import { Aftercare } from '../pages/aftercare.tsx';
import { Answered } from '../pages/answered.tsx';
import { Archive } from '../pages/archive.tsx';
import { CheckAnswers } from '../pages/check-answers.tsx';
import { PlanPage } from '../pages/plan.tsx';
import { StopHere } from '../pages/stop.tsx';
import { VerdictPage } from '../pages/verdict.tsx';
import type { Pages } from './page-of.ts';

export const pages: Pages = {
  '': PlanPage,
  'about-number': AboutNumber,
  aftercare: Aftercare,
  answered: Answered,
  archive: Archive,
  check: CheckAnswers,
  plan: PlanPage,
  stop: StopHere,
  verdict: VerdictPage,
};
