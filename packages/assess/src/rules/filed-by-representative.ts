import { all, any, is, reported, seen } from '../condition.ts';
import type { Rule } from '../rule.ts';
import { filedBy } from '../situation.ts';

export const filedByRepresentative: Rule = {
  id: 'filed-by-representative',
  about: 'A representative has filed: the route is taken. What is left is proof, the end and the money.',
  when: all(
    any(
      seen((situation) => filedBy(situation) === 'representative'),
      all(
        seen((situation) => filedBy(situation) === 'person'),
        reported('actingAs', (role) => role === 'representative'),
      ),
    ),
    is('holder', 'self', 'close-family'),
  ),
  concludes: { verdict: 'close-by-representative' },
  facts: ['law-terminate-any-time', 'law-refund-30d'],
  examples: [
    {
      name: 'filed',
      case: {
        answers: { holder: 'self', actingAs: 'representative' },
        events: [{ kind: 'accepted', on: '2026-11-20', step: 'apply' }],
      },
      outcome: 'yes',
    },
    { name: 'not filed', case: { answers: { holder: 'self', actingAs: 'representative' } }, outcome: 'no' },
    {
      name: 'who holds it was not said',
      case: {
        answers: { actingAs: 'representative' },
        events: [{ kind: 'accepted', on: '2026-11-20', step: 'apply' }],
      },
      outcome: 'unknown',
    },
  ],
};
