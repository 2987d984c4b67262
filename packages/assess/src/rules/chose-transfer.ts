import { all, is, onceSaid, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const choseTransfer: Rule = {
  id: 'chose-transfer',
  about: 'The person chose close family as the new holder.',
  when: onceSaid(
    reported('chosen', (way) => way === 'transfer'),
    all(is('holder', 'self'), is('lineState', 'active'), is('closeFamilyInRussia', true)),
  ),
  concludes: { verdict: 'transfer' },
  facts: ['law-transfer-ban', 'law-transfer-ban-exceptions', 't2-owner-change'],
  examples: [
    {
      name: 'chosen, a mother in Russia',
      case: { answers: { chosen: 'transfer', holder: 'self', lineState: 'active', closeFamilyInRussia: true } },
      outcome: 'yes',
    },
    {
      name: 'no close family there: to anybody else it is an offence',
      case: { answers: { chosen: 'transfer', holder: 'self', lineState: 'active', closeFamilyInRussia: false } },
      outcome: 'no',
    },
    { name: 'nothing was chosen', case: { answers: { holder: 'self' } }, outcome: 'unknown' },
  ],
};
