import { inventoryGaps } from '@otboy/assess';
import { text } from '@otboy/knowledge';
import { single } from '../draft.ts';

export const inventory = single(
  'inventory',
  'Nobody knows all services on a number: exports are silent about apps, so the person is asked.',
  ({ route }) => route !== 'claim',
  (context) => {
    const { unasked, unsure } = inventoryGaps(context.knowledge, context.case, context.answers);
    const open = [...unasked, ...unsure];
    return {
      where: 'anywhere',
      computed: true,
      done: open.length === 0 && context.strangers.length === 0,
      how: text(
        open.length > 0
          ? 'step.inventory.how.ask'
          : context.strangers.length > 0
            ? 'step.inventory.how.strangers'
            : 'step.inventory.how',
        {
          services: { list: open.map((service) => ({ service })) },
          senders: { list: context.strangers.map(({ label }) => label ?? '?') },
        },
      ),
    };
  },
);
