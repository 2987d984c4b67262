import { is } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const holderDied: Rule = {
  id: 'holder-died',
  about: 'A dead person’s contract is ended by the family, with the death certificate.',
  when: is('holder', 'deceased'),
  concludes: { verdict: 'heir-route' },
  facts: [],
  examples: [
    { name: 'the holder died', case: { answers: { holder: 'deceased' } }, outcome: 'yes' },
    { name: 'own contract', case: { answers: { holder: 'self' } }, outcome: 'no' },
    { name: 'not said', case: {}, outcome: 'unknown' },
  ],
};
