import { single } from '../draft.ts';

export const subscriptions = single(
  'subscriptions',
  'Paid subscriptions charge the account until they are switched off.',
  ({ answers, closes }) => closes && answers.subscriptions !== false && answers.holder !== 'deceased',
  () => ({ where: 'online', needsOldNumber: true, prefers: ['autopay'], phrases: ['shop-services-off'] }),
);
