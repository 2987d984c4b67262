import { all, is, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const wantsItBack: Rule = {
  id: 'wants-it-back',
  about: 'The person wants the number back, not closed: restore first, decide afterwards.',
  when: all(
    reported('wants', (wish) => wish === 'recover'),
    is('holder', 'self'),
  ),
  concludes: { verdict: 'restore-first' },
  facts: ['law-quarantine-2m'],
  examples: [
    { name: 'wants it back', case: { answers: { wants: 'recover', holder: 'self' } }, outcome: 'yes' },
    { name: 'wants to close', case: { answers: { wants: 'close', holder: 'self' } }, outcome: 'no' },
    { name: 'not said', case: { answers: { holder: 'self' } }, outcome: 'unknown' },
  ],
};
