import { text } from '@otboy/knowledge';
import { isUnsettled } from '../context.ts';
import { single } from '../draft.ts';

/** Where the number stays, no refund is waited for: the account is the person’s own affair. */
const staying: readonly string[] = ['keep', 'transfer', 'suspend-then-decide'];

export const bankClose = single(
  'bank-close',
  'The refund goes to the account: it is closed last, after the money is in.',
  ({ answers, lapses, route }) =>
    answers.wantsBankClosed === true && route !== 'not-yours' && (lapses || !staying.includes(route ?? '')),
  (context) => ({
    where: 'bank',
    needs: ['refund-in'],
    phrases: ['bank-change'],
    ...(isUnsettled(context) ? { waitsFor: text('step.waits-for-route') } : {}),
  }),
);
