import { all, is, not, onceSaid, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const choseRepresentative: Rule = {
  id: 'chose-representative',
  about: 'The person chose to send a representative although they could come.',
  when: onceSaid(
    reported('chosen', (way) => way === 'close-by-representative'),
    all(is('holder', 'self', 'close-family'), not(is('lineState', 'ended'))),
  ),
  concludes: { verdict: 'close-by-representative' },
  facts: ['law-proxy', 't2-term-proxy', 'bee-proxy', 'meg-proxy'],
  examples: [
    {
      name: 'chosen',
      case: { answers: { chosen: 'close-by-representative', holder: 'self', lineState: 'active', inRussia: true } },
      outcome: 'yes',
    },
    { name: 'another way was chosen', case: { answers: { chosen: 'transfer', holder: 'self' } }, outcome: 'no' },
    { name: 'nothing was chosen', case: { answers: { holder: 'self' } }, outcome: 'unknown' },
  ],
};
