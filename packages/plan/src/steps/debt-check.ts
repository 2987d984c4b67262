import { text } from '@otboy/knowledge';
import { single } from '../draft.ts';

export const debtCheck = single(
  'debt-check',
  'A debt is not ended by leaving, and roaming is billed late.',
  ({ closes, lapses, route, answers }) =>
    closes ||
    lapses ||
    route === 'transfer' ||
    answers.chosen === 'port-out' ||
    ((route === 'corporate-route' || route === 'heir-route') && answers.wants === 'keep'),
  ({ answers }) => ({
    where: 'anywhere',
    phrases: ['shop-debt-check', 'shop-balance'],
    how: text(
      answers.holder === 'deceased'
        ? 'step.debt-check.how.heir'
        : answers.recentRoaming === true
          ? 'step.debt-check.how.roaming'
          : 'step.debt-check.how',
    ),
  }),
);
