import { expect } from 'vitest';
import { holds } from '../scenario.ts';

holds('S04', {
  story: 'a visitor at home wants to ignore an empty, blocked prepaid number with only Telegram on it',
  case: () => ({
    number: '+79000000018',
    answers: {
      carrierNow: 'megafon',
      holder: 'self',
      lineState: 'blocked',
      blockReason: 'biometrics',
      payment: 'prepaid',
      balance: 0,
      citizenship: 'KR',
      inRussia: false,
      simInHand: true,
      gosuslugiAccount: false,
    },
    links: [{ service: 'telegram' }],
    declared: {},
    events: [],
  }),
  verdict: 'let-lapse-knowingly',
  order: [
    ['move:telegram', 'lapse'],
    ['second-factor', 'lapse'],
    ['debt-check', 'lapse'],
  ],
  hard: [['move:telegram', 'lapse']],
  mustKnow: [
    'lapse-is-not-cancelled',
    'block-is-not-end',
    'telegram-password',
    'reissue-earliest',
    'debt-does-not-lapse',
    'lapse-stays-uncertain',
  ],
  never: ['apply', 'refund-application', 'stop-using'],
  // Never called cancelled, in any language: it lapses.
  neverSaid: /\bcancel(l?ed)\b|номер закрыт\b|已注销|已经注销/i,
  more: (plan) => expect(plan.applyReady).toBe(false),
});
