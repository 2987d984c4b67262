import { text } from '@otboy/knowledge';
import { single } from '../draft.ts';
import { claimableFrom, refundOf } from '../refund.ts';

export const bankNotice = single(
  'bank-notice',
  'The bank is told by the person: of a death, or to trace a refund that was sent back.',
  (context) => {
    const { asked, received, returnedOn } = refundOf(context);
    return (
      context.route === 'heir-route' || (context.route === 'claim' && !received && (asked || returnedOn !== undefined))
    );
  },
  (context) => {
    const refund = refundOf(context);
    const from = refund.returnedOn === undefined ? claimableFrom(refund) : undefined;
    return context.route === 'heir-route'
      ? { where: 'bank', how: text('step.bank-notice.how.heir') }
      : { where: 'bank', how: text('step.bank-notice.how'), ...(from === undefined ? {} : { notBefore: from }) };
  },
);
