import { single } from '../draft.ts';

export const simDestroy = single(
  'sim-destroy',
  'The SIM is kept until there is proof, then cut.',
  ({ answers, closes, route }) =>
    ((closes && route !== 'close-via-portal') || route === 'claim') &&
    answers.simInHand !== false &&
    answers.blockReason !== 'lost-sim',
  ({ closes }) => ({
    where: 'anywhere',
    needs: [closes ? 'proof' : 'confirmed-off'],
    prefers: ['confirmed-off', 'refund-in'],
  }),
);
