import { any, reported } from '../condition.ts';
import type { Rule } from '../rule.ts';

export const lineEnded: Rule = {
  id: 'line-ended',
  about: 'The contract has already ended: what is left is money, papers and proof.',
  when: any(
    reported('lineState', (state) => state === 'ended'),
    reported('closedOn', (date, { today }) => date <= today),
  ),
  concludes: { verdict: 'claim' },
  facts: ['law-refund-30d', 'law-claim-30d', 'law-claim-before-court'],
  examples: [
    { name: 'ended', case: { answers: { lineState: 'ended' } }, outcome: 'yes' },
    { name: 'ended on a past day', case: { answers: { closedOn: '2026-10-08' } }, outcome: 'yes' },
    { name: 'active', case: { answers: { lineState: 'active', closedOn: '2026-12-08' } }, outcome: 'no' },
    { name: 'not said', case: {}, outcome: 'unknown' },
    {
      name: 'the carrier confirmed it',
      case: { answers: { lineState: 'active' }, events: [{ kind: 'line-ended', on: '2026-11-20' }] },
      outcome: 'yes',
    },
  ],
};
