import { expect } from 'vitest';
import { holds } from '../scenario.ts';
import { people } from './people.ts';

holds('S02', {
  story: 'a worker in Vladivostok, Beeline blocked for missing biometrics, three weeks left, only Telegram on it',
  case: people.S02,
  verdict: 'close-in-person',
  order: [
    ['move:telegram', 'apply'],
    ['apply', 'proof'],
  ],
  hard: [
    ['move:telegram', 'apply'],
    ['inventory', 'apply'],
  ],
  mustKnow: ['block-is-not-end', 'no-code-needed', 'telegram-password', 'written-refusal'],
  // Neither service restored nor biometrics given is a condition of ending the contract.
  never: ['restore', 'lapse', 'update-data', 'stop-using'],
  neverSaid: /сначала сдайте биометрию|first give (your )?biometrics|先.{0,6}采集生物/i,
  more: (plan) => {
    const telegram = plan.steps.find(({ id }) => id === 'move-telegram');
    expect(telegram?.how).toMatch(/session|inside the app|open/i);
    const apply = plan.steps.find(({ id }) => id === 'apply');
    expect(apply?.phrases?.some(({ ru }) => /биометри/i.test(ru))).toBe(true);
  },
});
