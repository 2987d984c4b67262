import { is } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const notYours: Rule = {
  id: 'not-yours',
  about: 'The contract is on somebody unknown: nothing can be ended, claimed or signed here.',
  when: is('holder', 'stranger'),
  concludes: { verdict: 'not-yours' },
  facts: ['law-transfer-ban', 'law-foreign-instore'],
  examples: [
    { name: 'a stranger holds it', case: { answers: { holder: 'stranger' } }, outcome: 'yes' },
    { name: 'own contract', case: { answers: { holder: 'self' } }, outcome: 'no' },
    { name: 'not said', case: {}, outcome: 'unknown' },
  ],
};
