export { type Aftercare, aftercareOf } from './aftercare.ts';
export type { Conflict } from './conflicts.ts';
export {
  type Card,
  type ClerkAnswer,
  type Counter,
  cardsOf,
  counterOf,
  eventOf,
  followsFrom,
} from './counter.ts';
export type { Deadline } from './deadlines.ts';
export { type Emergency, type EmergencyKind, emergencies, emergencyOf } from './emergency.ts';
export { firstStep } from './first-step.ts';
export { type Milestone, milestonesOf } from './milestones.ts';
export type { MustKnow } from './must-know.ts';
export { holding, overrideOf, passesClosedGuard } from './no-return.ts';
export { makePlan, type Plan, whyStep } from './plan.ts';
export { recordable } from './recordable.ts';
export { aftercareSchema, emergencySchema, planSchema } from './schema.ts';
export { isFinished } from './status.ts';
export { type Status, type Step, type StepKind, stepKinds, type Where } from './step.ts';
export { planTogether, type Together } from './together.ts';
export { wantedAnswers } from './wanted-answers.ts';
