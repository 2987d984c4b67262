import { text } from '@otboy/knowledge';
import { single } from '../draft.ts';

export const bankNotice = single(
  'bank-notice',
  'The bank is told by the person: of a death, or to trace a refund that was sent back.',
  ({ route, answers, case: kase }) =>
    route === 'heir-route' ||
    (route === 'claim' &&
      (answers.refundAsked !== undefined || kase.events.some(({ kind }) => kind === 'refund-returned'))),
  ({ route }) => ({
    where: 'bank',
    how: text(route === 'heir-route' ? 'step.bank-notice.how.heir' : 'step.bank-notice.how'),
  }),
);
