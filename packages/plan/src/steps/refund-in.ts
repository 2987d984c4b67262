import { single } from '../draft.ts';
import { mayGetMoneyBack } from './refund-application.ts';

export const refundIn = single(
  'refund-in',
  'The money has arrived: until then the account stays open.',
  mayGetMoneyBack,
  ({ case: kase }) => ({
    where: 'anywhere',
    needs: ['refund-application'],
    done: kase.events.some(({ kind }) => kind === 'refund-received'),
  }),
);
