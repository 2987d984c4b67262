import { all, is, not, onceSaid, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const choseKeeping: Rule = {
  id: 'chose-keeping',
  about: 'The person chose to keep the number, on the cheapest plan or with another carrier.',
  when: onceSaid(
    reported('chosen', (way) => way === 'keep-cheaply' || way === 'port-out' || way === 'esim'),
    all(is('holder', 'self', 'close-family'), not(is('lineState', 'ended'))),
  ),
  concludes: { verdict: 'keep' },
  facts: ['law-inactivity-90', 'law-activity-paid', 'law-mnp-same-region'],
  examples: [
    {
      name: 'the cheapest plan',
      case: { answers: { chosen: 'keep-cheaply', holder: 'self', lineState: 'active' } },
      outcome: 'yes',
    },
    {
      name: 'another carrier',
      case: { answers: { chosen: 'port-out', holder: 'self', lineState: 'active' } },
      outcome: 'yes',
    },
    {
      name: 'the contract has ended',
      case: { answers: { chosen: 'keep-cheaply', holder: 'self', lineState: 'ended' } },
      outcome: 'no',
    },
    { name: 'nothing was chosen', case: { answers: { holder: 'self' } }, outcome: 'unknown' },
  ],
};
