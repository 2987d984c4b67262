import { all, is, seen } from '../condition.ts';
import type { Rule } from '../rule.ts';
import { filedBy } from '../situation.ts';

export const statementFiled: Rule = {
  id: 'statement-filed',
  about:
    'The holder has filed: the route is taken, wherever they are since. What is left is proof, the end and the money.',
  when: all(
    seen((situation) => filedBy(situation) === 'person'),
    is('holder', 'self', 'close-family'),
  ),
  concludes: { verdict: 'close-in-person' },
  facts: ['law-terminate-any-time', 'law-refund-30d'],
  examples: [
    {
      name: 'filed, and flown since',
      case: {
        answers: { holder: 'self', inRussia: false },
        events: [{ kind: 'accepted', on: '2026-11-20', step: 'apply' }],
      },
      outcome: 'yes',
    },
    {
      name: 'filed, and refused afterwards',
      case: {
        answers: { holder: 'self', inRussia: false },
        events: [
          { kind: 'sent', on: '2026-11-20', step: 'apply' },
          { kind: 'refused', on: '2026-11-22', step: 'apply' },
        ],
      },
      outcome: 'no',
    },
    {
      name: 'filed with a power of attorney',
      case: {
        answers: { holder: 'self', inRussia: false },
        events: [
          { kind: 'step-done', on: '2026-11-10', step: 'power-of-attorney' },
          { kind: 'accepted', on: '2026-11-20', step: 'apply' },
        ],
      },
      outcome: 'no',
    },
    { name: 'not filed', case: { answers: { holder: 'self' } }, outcome: 'no' },
    {
      name: 'filed, by whom was not said',
      case: { events: [{ kind: 'accepted', on: '2026-11-20', step: 'apply' }] },
      outcome: 'unknown',
    },
  ],
};
