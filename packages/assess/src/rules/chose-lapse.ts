import { all, answer, is, not, onceSaid, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const choseLapse: Rule = {
  id: 'chose-lapse',
  about: 'The person chose to let it lapse, knowing what stays uncertain: never with a debt.',
  when: onceSaid(
    reported('chosen', (way) => way === 'let-lapse'),
    all(
      is('holder', 'self', 'close-family'),
      not(is('lineState', 'ended')),
      is('payment', 'prepaid'),
      answer('balance', (kopecks) => kopecks >= 0),
    ),
  ),
  concludes: { verdict: 'let-lapse-knowingly' },
  facts: ['law-inactivity-90', 'law-quarantine-2m', 'law-prepaid-suspended', 'law-no-unused-money'],
  examples: [
    {
      name: 'chosen, nothing owed',
      case: { answers: { chosen: 'let-lapse', holder: 'self', lineState: 'active', payment: 'prepaid', balance: 0 } },
      outcome: 'yes',
    },
    {
      name: 'a debt',
      case: {
        answers: { chosen: 'let-lapse', holder: 'self', lineState: 'active', payment: 'prepaid', balance: -100 },
      },
      outcome: 'no',
    },
    {
      name: 'a debt is not known',
      case: { answers: { chosen: 'let-lapse', holder: 'self', lineState: 'active', payment: 'prepaid' } },
      outcome: 'unknown',
    },
  ],
};
