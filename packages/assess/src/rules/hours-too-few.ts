import { all, any, reported, somethingDangerousOpen } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const hoursTooFew: Rule = {
  id: 'hours-too-few',
  about: 'What is dangerous cannot be moved in the hours that are left.',
  when: all(
    any(
      reported('hoursLeft', (hours) => hours < 24),
      reported('departure', (date, { today }) => date === today),
    ),
    somethingDangerousOpen,
  ),
  concludes: { verdict: 'stop-not-ready' },
  facts: [],
  examples: [
    {
      name: 'six hours and a bank',
      case: { answers: { hoursLeft: 6 }, links: [{ service: 'sberbank' }] },
      outcome: 'yes',
    },
    {
      name: 'flies today',
      case: { answers: { departure: '2026-11-24' }, links: [{ service: 'sberbank' }] },
      outcome: 'yes',
    },
    { name: 'six hours, nothing dangerous', case: { answers: { hoursLeft: 6 } }, outcome: 'no' },
    {
      name: 'three days',
      case: { answers: { hoursLeft: 72, departure: '2026-11-27' }, links: [{ service: 'sberbank' }] },
      outcome: 'no',
    },
    { name: 'not said', case: { links: [{ service: 'sberbank' }] }, outcome: 'unknown' },
  ],
};
