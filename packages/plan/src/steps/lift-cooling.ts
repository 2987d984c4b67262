import { single } from '../draft.ts';

export const liftCooling = single(
  'lift-cooling',
  'For 24 hours after roaming or 72 hours of silence no message arrives: nothing with a code is planned into it.',
  ({ answers, today }) =>
    answers.cooling === true || (answers.cooling === undefined && answers.enteredRussia === today),
  () => ({ where: 'anywhere', days: 1, needsOldNumber: true }),
);
