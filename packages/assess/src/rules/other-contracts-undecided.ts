import { all, reported, seen } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const otherContractsUndecided: Rule = {
  id: 'other-contracts-undecided',
  about: 'The number is the login of the carrier’s other contracts: each needs a decision before it goes.',
  when: all(
    reported('otherContracts', (list) => list.length > 0),
    seen(
      ({ events }) => !events.some((event) => event.kind === 'step-done' && event.step?.startsWith('other-contract')),
    ),
  ),
  concludes: { verdict: 'stop-not-ready' },
  facts: ['law-lockin', 'mts-annual-promo'],
  examples: [
    {
      name: 'home internet and an instalment',
      case: { answers: { otherContracts: ['home-internet', 'instalment'] } },
      outcome: 'yes',
    },
    { name: 'none', case: { answers: { otherContracts: [] } }, outcome: 'no' },
    { name: 'not said', case: {}, outcome: 'unknown' },
    {
      name: 'decided',
      case: {
        answers: { otherContracts: ['home-internet'] },
        events: [{ kind: 'step-done', on: '2026-11-20', step: 'other-contract' }],
      },
      outcome: 'no',
    },
  ],
};
