import { expect } from 'vitest';
import { holds } from '../scenario.ts';
import { people } from './people.ts';

holds('S15', {
  story: 'the prefix is Beeline’s, the number was ported to T2',
  case: people.S15,
  verdict: 'close-in-person',
  order: [
    ['inventory', 'apply'],
    ['records', 'apply'],
    ['apply', 'proof'],
  ],
  hard: [
    ['inventory', 'apply'],
    ['records', 'apply'],
  ],
  mustKnow: ['prefix-not-carrier', 'hold-after-port-unknown', 'own-shop-not-kiosk'],
  never: ['lapse', 'stop-using'],
  more: (plan) => {
    const apply = plan.steps.find(({ id }) => id === 'apply');
    expect(apply?.how).toMatch(/T2/);
    expect(apply?.how).not.toMatch(/Beeline/);
  },
});
