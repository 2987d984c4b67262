import { expect } from 'vitest';
import { holds } from '../scenario.ts';

holds('S15', {
  story: 'the prefix is Beeline’s, the number was ported to T2',
  case: () => ({
    number: '+79030000015',
    answers: {
      carrierNow: 't2',
      ported: true,
      holder: 'self',
      lineState: 'active',
      payment: 'prepaid',
      balance: 10000,
      citizenship: 'RU',
      inRussia: true,
    },
    links: [],
    declared: {},
    events: [],
  }),
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
