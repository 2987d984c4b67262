import { single } from '../draft.ts';

export const refundIn = single(
  'refund-in',
  'The money has arrived: until then the account stays open.',
  ({ answers, closes, route }) =>
    (closes || route === 'claim') &&
    (answers.balance === undefined || answers.balance > 0 || (answers.refundAsked ?? 0) > 0),
  ({ case: kase }) => ({
    where: 'anywhere',
    needs: ['refund-application'],
    done: kase.events.some(({ kind }) => kind === 'refund-received'),
  }),
);
