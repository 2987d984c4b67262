import { all, answer, any, is } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const mayLapse: Rule = {
  id: 'may-lapse',
  about:
    'No debt, prepaid, no portal account, abroad: letting it lapse costs least, if one knows what stays uncertain.',
  when: all(
    is('holder', 'self'),
    is('inRussia', false),
    is('payment', 'prepaid'),
    answer('balance', (kopecks) => kopecks >= 0),
    is('gosuslugiAccount', false),
    any(
      answer('balance', (kopecks) => kopecks === 0),
      is('wants', 'close'),
    ),
  ),
  concludes: { verdict: 'let-lapse-knowingly' },
  facts: ['law-inactivity-90', 'law-quarantine-2m', 'law-prepaid-suspended', 'law-no-unused-money'],
  examples: [
    {
      name: 'a visitor at home, empty prepaid',
      case: {
        answers: { holder: 'self', inRussia: false, payment: 'prepaid', balance: 0, gosuslugiAccount: false },
        links: [{ service: 'telegram' }],
      },
      outcome: 'yes',
    },
    {
      name: 'a debt',
      case: {
        answers: { holder: 'self', inRussia: false, payment: 'prepaid', balance: -100, gosuslugiAccount: false },
      },
      outcome: 'no',
    },
    {
      name: 'debt not known',
      case: { answers: { holder: 'self', inRussia: false, payment: 'prepaid', gosuslugiAccount: false } },
      outcome: 'unknown',
    },
    {
      name: 'a portal account hangs on it',
      case: {
        answers: { holder: 'self', inRussia: false, payment: 'prepaid', balance: 0 },
        links: [{ service: 'gosuslugi' }],
      },
      outcome: 'no',
    },
    {
      name: 'money left and wants it',
      case: {
        answers: {
          holder: 'self',
          inRussia: false,
          payment: 'prepaid',
          balance: 90000,
          gosuslugiAccount: false,
          wants: 'refund',
        },
      },
      outcome: 'no',
    },
  ],
};
