/** The pages that come after the first answers: they travel while the first one is read. */
export { AboutNumber } from './about-number.tsx';
export { CheckAnswers } from './check-answers.tsx';
export { PlanPage } from './plan.tsx';
export { Services } from './services.tsx';
export { Unreadable } from './unreadable.tsx';
export { Urgent } from './urgent.tsx';
export { VerdictPage } from './verdict.tsx';
export { Wipe } from './wipe.tsx';
export { YourCase } from './your-case.tsx';
