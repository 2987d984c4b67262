import { all, fact, is, not, onceSaid, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const choseSuspension: Rule = {
  id: 'chose-suspension',
  about: 'The person chose to let service rest and to decide later.',
  when: onceSaid(
    reported('chosen', (way) => way === 'suspend'),
    all(
      is('holder', 'self', 'close-family'),
      not(is('lineState', 'ended')),
      fact('law-suspension-on-request', (value) => value.obligatory === true),
    ),
  ),
  concludes: { verdict: 'suspend-then-decide' },
  facts: ['mts-vb', 'meg-susp-30'],
  examples: [
    { name: 'chosen', case: { answers: { chosen: 'suspend', holder: 'self', lineState: 'active' } }, outcome: 'yes' },
    {
      name: 'the contract has ended',
      case: { answers: { chosen: 'suspend', holder: 'self', lineState: 'ended' } },
      outcome: 'no',
    },
    { name: 'nothing was chosen', case: { answers: { holder: 'self' } }, outcome: 'unknown' },
  ],
};
