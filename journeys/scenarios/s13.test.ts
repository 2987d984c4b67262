import { expect } from 'vitest';
import { holds } from '../scenario.ts';
import { people } from './people.ts';

holds('S13', {
  story: 'ended 47 days ago, the refund was asked to an account that is closed since',
  case: people.S13,
  verdict: 'claim',
  order: [
    ['refund-application', 'claim'],
    ['bank-notice', 'claim'],
    ['claim', 'complaint'],
  ],
  hard: [
    ['refund-application', 'claim'],
    ['claim', 'complaint'],
  ],
  mustKnow: ['claim-30-days', 'refund-russian-account'],
  never: ['apply', 'lapse', 'move', 'inventory'],
  more: (plan, today) => {
    expect(plan.steps.find(({ id }) => id === 'refund-application')?.how).toMatch(/1,900/);
    const refund = plan.deadlines.find(({ id }) => id === 'refund');
    expect(refund?.date !== null && (refund?.date ?? '') < today).toBe(true);
    expect(refund?.how.length).toBeGreaterThan(1);
  },
});
