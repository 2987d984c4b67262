import { single } from '../draft.ts';

export const familyWarned = single(
  'family-warned',
  'Whoever uses the number has accounts on it too.',
  ({ answers, route }) => route === 'corporate-route' || answers.minorUser === true,
  () => ({ where: 'anywhere' }),
);
