import { all, fact, is, not, onceSaid, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const chosePortal: Rule = {
  id: 'chose-portal',
  about: 'The person chose to refuse the number on the portal, which opens for them without it.',
  when: onceSaid(
    reported('chosen', (way) => way === 'close-via-portal'),
    all(
      is('holder', 'self'),
      not(is('lineState', 'ended')),
      is('gosuslugiAccount', true),
      is('gosuslugiOtherFactor', true),
      fact('law-gosuslugi-block', (value) => value.action !== undefined),
    ),
  ),
  concludes: { verdict: 'close-via-portal' },
  facts: ['law-gosuslugi-sim-list', 'meg-gosuslugi', 'bee-gosuslugi'],
  examples: [
    {
      name: 'chosen, and the portal opens',
      case: {
        answers: {
          chosen: 'close-via-portal',
          holder: 'self',
          lineState: 'active',
          gosuslugiAccount: true,
          gosuslugiOtherFactor: true,
        },
      },
      outcome: 'yes',
    },
    {
      name: 'chosen, but it opens by this number only',
      case: {
        answers: {
          chosen: 'close-via-portal',
          holder: 'self',
          lineState: 'active',
          gosuslugiAccount: true,
          gosuslugiOtherFactor: false,
        },
      },
      outcome: 'no',
    },
    { name: 'nothing was chosen', case: { answers: { holder: 'self' } }, outcome: 'unknown' },
  ],
};
