import { all, is, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const actingByPower: Rule = {
  id: 'acting-by-power',
  about: 'A representative with a power that names termination files for the holder.',
  when: all(
    reported('actingAs', (role) => role === 'representative'),
    reported('poaPowers', (powers) => powers.includes('terminate')),
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
      name: 'the power is silent on it',
      case: { answers: { actingAs: 'representative', poaPowers: ['records'], holder: 'self' } },
      outcome: 'no',
    },
    { name: 'not said', case: { answers: { holder: 'self' } }, outcome: 'unknown' },
  ],
};
