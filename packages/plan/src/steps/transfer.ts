import type { Verdict } from '@otboy/assess';
import { type Text, text } from '@otboy/knowledge';
import { guardedMoves, handsOver } from '../context.ts';
import { single } from '../draft.ts';

/** To close family; to the employee; or, of a number that nobody inherits, to a new contract of the family. */
function wordsOf(route: Verdict | null): { title?: Text; why?: Text; how: Text } {
  const kind = route === 'corporate-route' ? 'corporate' : route === 'heir-route' ? 'heir' : undefined;
  if (kind === undefined) return { how: text('step.transfer.how') };
  return {
    title: text(`step.transfer.title.${kind}`),
    why: text(`step.transfer.why.${kind}`),
    how: text(`step.transfer.how.${kind}`),
  };
}

export const transfer = single(
  'transfer',
  'Close family becomes the holder in the carrier’s shop.',
  ({ route, says, answers }) =>
    route === 'transfer' ||
    (route === 'keep' && says('transfer') && answers.wants !== 'recover') ||
    handsOver(route, answers),
  (context) => ({
    where: 'shop',
    onWorkingDay: true,
    // Whoever takes the number over takes its codes; a company's employee keeps them.
    needs: [
      'inventory',
      'bank-notice',
      ...(context.route === 'corporate-route' ? [] : guardedMoves(context)),
      'rehearsal',
      'debt-check',
      'pay',
      'family-warned',
    ],
    phrases: context.route === 'corporate-route' ? ['shop-corporate-transfer'] : [],
    ...wordsOf(context.route),
  }),
);
