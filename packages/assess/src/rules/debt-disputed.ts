import { reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const debtDisputed: Rule = {
  id: 'debt-disputed',
  about: 'What is denied is not paid to be rid of it: the undisputed part is paid, a claim asks for the rest.',
  when: reported('debtDisputed', (kopecks) => kopecks > 0),
  concludes: { also: 'claim' },
  facts: ['law-claim-before-court', 'law-claim-30d', 'law-claim-register'],
  examples: [
    { name: '3,000 roubles denied', case: { answers: { debtDisputed: 300000 } }, outcome: 'yes' },
    { name: 'nothing denied', case: { answers: { debtDisputed: 0 } }, outcome: 'no' },
    { name: 'not said', case: {}, outcome: 'unknown' },
  ],
};
