import { all, is, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const userUnknown: Rule = {
  id: 'user-unknown',
  about:
    'A company does not know who uses the number: it rests until the user is found, and is not ended over their head.',
  when: all(
    is('holder', 'company'),
    reported('unknownNumbers', (count) => count > 0),
  ),
  concludes: { also: 'suspend-then-decide' },
  facts: ['law-suspension-on-request'],
  examples: [
    {
      name: 'a company that does not know the user',
      case: { answers: { holder: 'company', unknownNumbers: 3 } },
      outcome: 'yes',
    },
    { name: 'every user is known', case: { answers: { holder: 'company', unknownNumbers: 0 } }, outcome: 'no' },
    { name: 'a person', case: { answers: { holder: 'self', unknownNumbers: 3 } }, outcome: 'no' },
    { name: 'not said', case: { answers: { holder: 'company' } }, outcome: 'unknown' },
  ],
};
