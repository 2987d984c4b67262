import { expect } from 'vitest';
import { holds } from '../scenario.ts';
import { people } from './people.ts';

holds('S04', {
  story: 'a visitor at home wants to ignore an empty, blocked prepaid number with only Telegram on it',
  case: people.S04,
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
  neverSaid: /\bcancell?ed\b|(?<!\p{L})номер закрыт(?!\p{L})|已(经)?注销/iu,
  more: (plan) => expect(plan.applyReady).toBe(false),
});
