import type { Event } from '@otboy/casefile';
import { reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

/** The tick on the step of this contract, or on all of them at once. */
const decides = ({ kind, step }: Event, contract: string): boolean =>
  kind === 'step-done' && (step === 'other-contract' || step === `other-contract-${contract}`);

export const otherContractsUndecided: Rule = {
  id: 'other-contracts-undecided',
  about: 'The number is the login of the carrier’s other contracts: each needs a decision before it goes.',
  when: reported('otherContracts', (list, { events }) =>
    list.some((contract) => !events.some((event) => decides(event, contract))),
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
    {
      name: 'one of two decided',
      case: {
        answers: { otherContracts: ['home-internet', 'instalment'] },
        events: [{ kind: 'step-done', on: '2026-11-20', step: 'other-contract-instalment' }],
      },
      outcome: 'yes',
    },
    {
      name: 'each decided by itself',
      case: {
        answers: { otherContracts: ['home-internet', 'instalment'] },
        events: [
          { kind: 'step-done', on: '2026-11-20', step: 'other-contract-instalment' },
          { kind: 'step-done', on: '2026-11-21', step: 'other-contract-home-internet' },
        ],
      },
      outcome: 'no',
    },
  ],
};
