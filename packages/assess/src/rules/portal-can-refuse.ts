import { all, fact, is, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const portalCanRefuse: Rule = {
  id: 'portal-can-refuse',
  about: 'With Gosuslugi open by another factor a number can be refused there: a request to verify, not a certain end.',
  when: all(
    is('holder', 'self'),
    is('inRussia', false),
    is('gosuslugiAccount', true),
    reported('gosuslugiOtherFactor'),
    fact('law-gosuslugi-block', (value) => value.action !== undefined),
  ),
  concludes: { verdict: 'close-via-portal' },
  facts: ['law-gosuslugi-sim-list', 'meg-gosuslugi', 'bee-gosuslugi'],
  examples: [
    {
      name: 'portal opens without the number',
      case: { answers: { holder: 'self', inRussia: false, gosuslugiAccount: true, gosuslugiOtherFactor: true } },
      outcome: 'yes',
    },
    {
      name: 'no account',
      case: { answers: { holder: 'self', inRussia: false, gosuslugiAccount: false } },
      outcome: 'no',
    },
    {
      name: 'not said whether it opens',
      case: { answers: { holder: 'self', inRussia: false, gosuslugiAccount: true } },
      outcome: 'unknown',
    },
  ],
};
