import { isBank, movable, moveId } from '../context.ts';
import { single } from '../draft.ts';

export const autopay = single(
  'autopay',
  'A bank that pays by itself goes on paying, and tops up the next holder.',
  ({ answers, closes, route }) => (closes || route === 'let-lapse-knowingly') && answers.autopay !== false,
  (context) => ({
    where: 'online',
    needs: movable(context)
      .filter(({ service }) => isBank(context, service))
      .map(({ service }) => moveId(service)),
    prefers: movable(context).map(({ service }) => moveId(service)),
    phrases: ['bank-autopay'],
  }),
);
