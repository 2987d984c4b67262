import { movable, moveId } from '../context.ts';
import { single } from '../draft.ts';

export const lapse = single(
  'lapse',
  'Not used any more, knowing what stays uncertain: the contract lapses by itself, on a day nobody tells.',
  ({ route }) => route === 'let-lapse-knowingly',
  (context) => ({
    where: 'anywhere',
    needs: [
      'inventory',
      ...movable(context).map(({ service }) => moveId(service)),
      ...context.strangers.map((_, index) => `move-unknown-${index + 1}`),
      'rehearsal',
      'debt-check',
      'autopay',
    ],
    prefers: ['second-factor'],
  }),
);
