import { tasksOf } from '@otboy/plan';
import { afterOf, planOf, recordableOf, verdictOf } from '../decided.ts';
import { AboutNumber } from '../pages/about-number.tsx';
import { Aftercare } from '../pages/aftercare.tsx';
import { Answered } from '../pages/answered.tsx';
import { Archive } from '../pages/archive.tsx';
import { CheckAnswers } from '../pages/check-answers.tsx';
import { PlanPage } from '../pages/plan.tsx';
import { StopHere } from '../pages/stop.tsx';
import { VerdictPage } from '../pages/verdict.tsx';
import { remainingOf } from '../sitting.ts';
import type { Decision, Decisions, Pages } from './page-of.ts';

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

const firstTask: Decision = (knowledge, kase, today) => {
  const { first } = tasksOf(planOf(knowledge, kase, today), today);
  return first === undefined ? [] : recordableOf(knowledge, kase, today, first);
};
const plan = [planOf, remainingOf, firstTask];

export const decisions: Decisions = {
  '': plan,
  aftercare: [planOf, afterOf],
  answered: [planOf],
  archive: [planOf],
  plan,
  stop: [planOf],
  verdict: [verdictOf],
};
