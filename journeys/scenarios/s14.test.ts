import { expect } from 'vitest';
import { holds } from '../scenario.ts';
import { people } from './people.ts';

holds('S14', {
  story: 'a stranger answers the old number, and the portal reported a login',
  case: people.S14,
  verdict: 'emergency',
  order: [
    ['move:sberbank', 'credit-freeze'],
    ['move:gosuslugi', 'credit-freeze'],
    ['end-sessions', 'credit-freeze'],
    ['credit-freeze', 'watch'],
  ],
  hard: [],
  mustKnow: ['reissue-stranger', 'no-code-needed'],
  never: ['apply', 'lapse', 'stop-using', 'restore', 'refuse-number'],
  // Nobody asks the stranger for the codes that come to the number.
  neverSaid:
    /попросите (его|её|нового владельца).{0,30}код|ask (him|her|the new (owner|holder)).{0,30}code|请(他|她|新机主).{0,10}验证码/i,
  more: (plan, today) => {
    const urgent = plan.steps.filter(({ id }) => ['move-sberbank', 'move-gosuslugi', 'end-sessions'].includes(id));
    expect(urgent.map(({ status, latest }) => [status, latest])).toEqual(urgent.map(() => ['ready', today]));
    expect(plan.steps.map(({ kind }) => kind)).toContain('police-report');
    const first = plan.steps.slice(0, 3).map(({ id }) => id);
    expect(first).toContain('move-sberbank');
    expect(first).toContain('move-gosuslugi');
  },
});
