import { moveId } from '@otboy/assess';
import { isBank, movable } from '../context.ts';
import { single } from '../draft.ts';

export const autopay = single(
  'autopay',
  'A bank that pays by itself goes on paying, and tops up the next holder.',
  ({ answers, closes, lapses }) =>
    // Of a dead person the bank is told, and stops it (bank-notice).
    (closes || lapses) && answers.autopay !== false && answers.holder !== 'deceased',
  (context) => ({
    where: 'online',
    needs: movable(context)
      .filter(({ service }) => isBank(context, service))
      .map(({ service }) => moveId(service)),
    prefers: movable(context).map(({ service }) => moveId(service)),
    phrases: ['bank-autopay'],
  }),
);
