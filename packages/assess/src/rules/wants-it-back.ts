import { all, any, is, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const wantsItBack: Rule = {
  id: 'wants-it-back',
  about: 'The person wants the number back, or to keep it without its SIM: restore first, decide afterwards.',
  when: all(
    any(
      reported('wants', (wish) => wish === 'recover'),
      all(
        reported('wants', (wish) => wish === 'keep'),
        any(
          reported('blockReason', (reason) => reason === 'lost-sim'),
          reported('simInHand', (has) => !has),
        ),
      ),
    ),
    is('holder', 'self', 'close-family'),
  ),
  concludes: { verdict: 'restore-first' },
  facts: ['law-quarantine-2m'],
  examples: [
    { name: 'wants it back', case: { answers: { wants: 'recover', holder: 'self' } }, outcome: 'yes' },
    {
      name: 'wants to keep it, and the SIM is lost',
      case: { answers: { wants: 'keep', holder: 'self', blockReason: 'lost-sim' } },
      outcome: 'yes',
    },
    {
      name: 'wants to keep it, with the SIM in hand',
      case: { answers: { wants: 'keep', holder: 'self', blockReason: 'other', simInHand: true } },
      outcome: 'no',
    },
    { name: 'wants to close', case: { answers: { wants: 'close', holder: 'self' } }, outcome: 'no' },
    { name: 'not said', case: { answers: { holder: 'self' } }, outcome: 'unknown' },
  ],
};
