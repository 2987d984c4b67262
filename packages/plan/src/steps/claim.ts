import { addDays } from '@otboy/calendar';
import { text } from '@otboy/knowledge';
import { single } from '../draft.ts';

export const claim = single(
  'claim',
  'A written claim: without it no court, and with it a 30-day clock.',
  ({ says, route }) => says('claim') && route !== 'not-yours',
  ({ route, answers, today }) => ({
    where: 'shop',
    onWorkingDay: true,
    needs: route === 'claim' ? ['refund-application'] : ['records'],
    prefers: ['bank-notice'],
    phrases: route === 'claim' ? ['refund-late', 'refuse-claim'] : ['refuse-debt', 'refuse-claim'],
    how: text(
      route === 'claim'
        ? 'step.claim.how.refund'
        : (answers.debtDisputed ?? 0) > 0
          ? 'step.claim.how.debt'
          : 'step.claim.how.refusal',
      {
        denied: { kopecks: answers.debtDisputed ?? 0 },
      },
    ),
    ...(answers.departure !== undefined && answers.departure > today
      ? { notAfter: addDays(answers.departure, -1) }
      : {}),
  }),
);
