import { expect } from 'vitest';
import { holds } from '../scenario.ts';
import { people } from './people.ts';

holds('S10', {
  story: 'a disputed postpaid debt, the shop refuses, twelve days left',
  case: people.S10,
  verdict: 'settle-debt-first',
  then: ['close-in-person'],
  also: ['claim'],
  order: [
    ['records', 'pay'],
    ['pay', 'apply'],
    ['records', 'claim'],
    ['claim', 'complaint'],
    ['apply', 'watch'],
  ],
  hard: [
    ['records', 'pay'],
    ['pay', 'apply'],
    ['claim', 'complaint'],
  ],
  mustKnow: ['written-refusal', 'debt-does-not-lapse', 'late-roaming', 'claim-30-days', 'debt-suit'],
  never: ['lapse', 'stop-using'],
  more: (plan) => {
    const step = (id: string) => plan.steps.find((one) => one.id === id);
    // The undisputed part only: 870 of 3,870 roubles.
    expect(step('pay')?.how).toMatch(/870/);
    expect(step('pay')?.how).toMatch(/3,000/);
    expect(step('apply')?.how).toMatch(/in writing/);
    expect(step('watch')?.how).toMatch(/court/);
    expect(plan.deadlines.map(({ id }) => id)).toContain('claim-reply');
  },
});
