import { text } from '@otboy/knowledge';
import { movable } from '../context.ts';
import { single } from '../draft.ts';
import { bansNewContracts } from './self-ban.ts';

export const newNumber = single(
  'new-number',
  'The accounts need somewhere to go before they can leave; and after a ban none can be bought.',
  (context) =>
    movable(context).length > 0 ||
    (context.closes && context.route !== 'heir-route' && context.route !== 'corporate-route') ||
    context.route === 'not-yours' ||
    bansNewContracts(context),
  ({ answers, route }) => ({
    where: answers.receivingNumber === 'foreign' || answers.inRussia === false ? 'anywhere' : 'russia',
    prefers: ['inventory'],
    done: answers.receivingNumber === 'russian' || answers.receivingNumber === 'foreign',
    days: answers.receivingNumber === undefined || answers.receivingNumber === 'none' ? 1 : 0,
    how: text(
      route === 'not-yours' && answers.citizenship !== 'RU'
        ? 'step.new-number.how.own-contract'
        : answers.receivingNumber === 'foreign'
          ? 'step.new-number.how.foreign'
          : 'step.new-number.how',
    ),
  }),
);
