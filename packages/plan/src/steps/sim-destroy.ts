import { single } from '../draft.ts';

export const simDestroy = single(
  'sim-destroy',
  'The SIM is kept until there is proof, then cut.',
  ({ answers, closes, route }) => closes && route !== 'close-via-portal' && answers.simInHand !== false,
  () => ({ where: 'anywhere', needs: ['proof'], prefers: ['confirmed-off', 'refund-in'] }),
);
