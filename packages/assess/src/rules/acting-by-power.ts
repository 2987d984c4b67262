import { all, is, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const actingByPower: Rule = {
  id: 'acting-by-power',
  about: 'A representative files for the holder; without a power that names the ending it is made first.',
  when: all(
    reported('actingAs', (role) => role === 'representative'),
    is('holder', 'self', 'close-family'),
  ),
  concludes: { verdict: 'close-by-representative' },
  facts: ['law-proxy', 't2-term-proxy', 'bee-proxy', 'meg-proxy'],
  examples: [
    {
      name: 'holds the power',
      case: { answers: { actingAs: 'representative', poaPowers: ['terminate', 'money'], holder: 'self' } },
      outcome: 'yes',
    },
    {
      name: 'the power is silent on it: another is needed',
      case: { answers: { actingAs: 'representative', poaPowers: ['records'], holder: 'self' } },
      outcome: 'yes',
    },
    { name: 'the holder', case: { answers: { actingAs: 'self', holder: 'self' } }, outcome: 'no' },
    { name: 'not said', case: { answers: { holder: 'self' } }, outcome: 'unknown' },
  ],
};
