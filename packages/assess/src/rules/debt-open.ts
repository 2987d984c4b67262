import { all, answer, seen } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const debtOpen: Rule = {
  id: 'debt-open',
  about: 'Services rendered must be paid before the contract ends, and a debt outlives the departure.',
  when: all(
    answer('balance', (kopecks) => kopecks < 0),
    seen(({ events }) => !events.some(({ kind, step }) => kind === 'step-done' && step === 'pay')),
  ),
  concludes: { verdict: 'settle-debt-first' },
  facts: [
    'law-terminate-any-time',
    'law-roaming-home-operator',
    't2-term-no-debt',
    'mts-debt-first',
    'tm-debt',
    'law-court-debts',
  ],
  examples: [
    {
      name: 'paid, by the word of the person',
      case: { answers: { balance: -100 }, events: [{ kind: 'step-done', on: '2026-11-20', step: 'pay' }] },
      outcome: 'no',
    },
    { name: 'a debt', case: { answers: { balance: -387000 } }, outcome: 'yes' },
    { name: 'money left', case: { answers: { balance: 41200 } }, outcome: 'no' },
    { name: 'zero', case: { answers: { balance: 0 } }, outcome: 'no' },
    { name: 'not said', case: {}, outcome: 'unknown' },
  ],
};
