import { single } from '../draft.ts';

export const proof = single(
  'proof',
  'A copy with the receipt mark is the proof that the statement was made.',
  ({ closes, route }) => closes && route !== 'close-via-portal',
  () => ({ where: 'shop', needs: ['apply'], together: ['apply'], phrases: ['shop-form-stamp', 'shop-certificate'] }),
);
