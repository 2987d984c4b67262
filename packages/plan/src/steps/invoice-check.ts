import { single } from '../draft.ts';

export const invoiceCheck = single(
  'invoice-check',
  'Two bills after the end show whether it really ended.',
  ({ route }) => route === 'corporate-route',
  () => ({ where: 'anywhere', needs: ['proof', 'transfer'], days: 60 }),
);
