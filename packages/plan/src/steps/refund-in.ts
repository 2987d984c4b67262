import { single } from '../draft.ts';
import { refundOf } from '../refund.ts';

export const refundIn = single(
  'refund-in',
  'The money has arrived: until then the account stays open.',
  (context) => refundOf(context).possible,
  (context) => {
    const { received, posted, returnedOn } = refundOf(context);
    return {
      where: 'anywhere',
      needs: posted ? [] : ['refund-application'],
      done: received,
      ...(returnedOn === undefined ? {} : { since: returnedOn }),
    };
  },
);
