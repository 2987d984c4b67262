import { single } from '../draft.ts';

export const records = single(
  'records',
  'After the end the person loses self-service access to the call detail; it also proves a disputed charge.',
  ({ closes }) => closes,
  () => ({ where: 'shop', prefers: ['autopay', 'debt-check'], phrases: ['shop-detail'] }),
);
