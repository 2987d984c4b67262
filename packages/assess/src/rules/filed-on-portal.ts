import { all, is, seen } from '../condition.ts';
import type { Rule } from '../rule.ts';
import { filedBy } from '../situation.ts';

export const filedOnPortal: Rule = {
  id: 'filed-on-portal',
  about: 'The number was refused on the portal: a request, whose result is verified.',
  when: all(
    seen((situation) => filedBy(situation) === 'portal'),
    is('holder', 'self', 'close-family'),
  ),
  concludes: { verdict: 'close-via-portal' },
  facts: ['law-terminate-any-time', 'law-refund-30d'],
  examples: [
    {
      name: 'filed',
      case: { answers: { holder: 'self' }, events: [{ kind: 'step-done', on: '2026-11-20', step: 'refuse-number' }] },
      outcome: 'yes',
    },
    { name: 'not filed', case: { answers: { holder: 'self' } }, outcome: 'no' },
    {
      name: 'who holds it was not said',
      case: { answers: {}, events: [{ kind: 'step-done', on: '2026-11-20', step: 'refuse-number' }] },
      outcome: 'unknown',
    },
  ],
};
