import { text } from '@otboy/knowledge';
import { guardedMoves } from '../context.ts';
import { single } from '../draft.ts';

export const transfer = single(
  'transfer',
  'Close family becomes the holder in the carrier’s shop.',
  ({ route, says, answers }) =>
    route === 'transfer' ||
    (route === 'keep' && says('transfer') && answers.wants !== 'recover') ||
    (route === 'corporate-route' && answers.wants === 'keep'),
  (context) => ({
    where: 'shop',
    onWorkingDay: true,
    // Whoever takes the number over takes its codes; a company's employee keeps them.
    needs: [
      'inventory',
      ...(context.route === 'corporate-route' ? [] : guardedMoves(context)),
      'rehearsal',
      'debt-check',
      'pay',
      'family-warned',
    ],
    phrases: context.route === 'corporate-route' ? ['shop-corporate-transfer'] : [],
    how: text(context.route === 'corporate-route' ? 'step.transfer.how.corporate' : 'step.transfer.how'),
  }),
);
