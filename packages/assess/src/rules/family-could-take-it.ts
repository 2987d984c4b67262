import { accountsHangOnIt, all, any, is, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const familyCouldTakeIt: Rule = {
  id: 'family-could-take-it',
  about: 'Close family may lawfully hold the number: transfer it rather than lose it, while accounts hang on it.',
  when: all(
    reported('closeFamilyInRussia'),
    reported('inRussia', (here) => !here),
    any(
      reported('wants', (wish) => wish === 'keep'),
      all(
        reported('citizenship', (code) => code === 'RU'),
        accountsHangOnIt,
      ),
    ),
    is('holder', 'self'),
  ),
  concludes: { verdict: 'transfer' },
  facts: ['law-transfer-ban-exceptions', 't2-owner-change'],
  examples: [
    {
      name: 'mother in Russia, wants to keep',
      case: { answers: { closeFamilyInRussia: true, inRussia: false, wants: 'keep', holder: 'self' } },
      outcome: 'yes',
    },
    {
      name: 'no family there',
      case: { answers: { closeFamilyInRussia: false, inRussia: false, wants: 'keep', holder: 'self' } },
      outcome: 'no',
    },
    { name: 'not said', case: { answers: { holder: 'self' } }, outcome: 'unknown' },
  ],
};
