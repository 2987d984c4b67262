import { is } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const companyHolds: Rule = {
  id: 'company-holds',
  about: 'A company’s contract is ended by the company.',
  when: is('holder', 'company'),
  concludes: { verdict: 'corporate-route' },
  facts: [],
  examples: [
    { name: 'a company holds it', case: { answers: { holder: 'company' } }, outcome: 'yes' },
    { name: 'own contract', case: { answers: { holder: 'self' } }, outcome: 'no' },
    { name: 'not said', case: {}, outcome: 'unknown' },
  ],
};
