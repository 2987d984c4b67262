import { reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const shopRefused: Rule = {
  id: 'shop-refused',
  about: 'A refusal without paper never happened: the statement is filed anyway and the refusal taken in writing.',
  when: reported('refusedAtShop'),
  concludes: { also: 'claim' },
  facts: ['law-terminate-any-time', 'law-no-quick-written-advice', 'law-claim-register'],
  examples: [
    { name: 'refused', case: { answers: { refusedAtShop: true } }, outcome: 'yes' },
    {
      name: 'refused, as an event',
      case: { events: [{ kind: 'refused', on: '2026-11-20', step: 'apply' }] },
      outcome: 'yes',
    },
    { name: 'accepted', case: { answers: { refusedAtShop: false } }, outcome: 'no' },
    { name: 'not tried', case: {}, outcome: 'unknown' },
  ],
};
