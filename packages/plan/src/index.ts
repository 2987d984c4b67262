export { type Aftercare, aftercareOf, paperOfStep } from './aftercare.ts';
export { type AftercareTopic, byTopic } from './aftercare-topics.ts';
export { carrierCall } from './carrier-call.ts';
export { closureLadder, type RungShown } from './closure-ladder.ts';
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
export { type DaysAhead, daysAhead, type Firmness, type Mark } from './days-ahead.ts';
export type { Deadline } from './deadlines.ts';
export { type Emergency, type EmergencyKind, emergencies, emergencyOf, withEmergency } from './emergency.ts';
export { type Milestone, milestonesOf } from './milestones.ts';
export type { MustKnow } from './must-know.ts';
export { holding, overrideOf, passesClosedGuard } from './no-return.ts';
export { amended, recorded, withdrawn } from './noted.ts';
export { filled, type Spoken } from './phrases.ts';
export { makePlan, type Plan, whyStep } from './plan.ts';
export { recordable } from './recordable.ts';
export { aftercareSchema, emergencySchema, planSchema } from './schema.ts';
export { isFinished } from './status.ts';
export { type Status, type Step, type StepKind, stepKinds, type Where } from './step.ts';
export { type Tasks, tasksOf } from './tasks.ts';
export { recordsOfAnswer, type TheirAnswer, theirAnswers } from './their-answer.ts';
export { planTogether, type Together } from './together.ts';
export { type ToneGrade, toneGrade } from './tone-grade.ts';
export { answersBeforePlan, wantedAnswers } from './wanted-answers.ts';
export { answersGiven } from './what-now.ts';
export { worthKeeping } from './worth-keeping.ts';
