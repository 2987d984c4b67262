export { type Aftercare, aftercareOf } from './aftercare.ts';
export type { Conflict } from './conflicts.ts';
export type { Deadline } from './deadlines.ts';
export { type Emergency, type EmergencyKind, emergencies, emergencyOf } from './emergency.ts';
export type { MustKnow } from './must-know.ts';
export { makePlan, type Plan, wantedAnswers, whyStep } from './plan.ts';
export { aftercareSchema, emergencySchema, planSchema } from './schema.ts';
export { type Status, type Step, type StepKind, stepKinds, type Where } from './step.ts';
export { planTogether, type Together } from './together.ts';
