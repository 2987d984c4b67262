import { expect, test } from 'vitest';
import { json } from '../otboy.ts';
import { holds, type PlanSeen } from '../scenario.ts';

const kase = {
  number: '+79000000029',
  answers: {
    carrierNow: 'mts' as const,
    holder: 'self' as const,
    lineState: 'active' as const,
    balance: 10000,
    citizenship: 'RU',
    inRussia: true,
    otherContracts: ['home-internet' as const, 'subscription' as const, 'bank-card' as const, 'instalment' as const],
  },
  links: [],
  declared: {},
  events: [],
};

holds('S16', {
  story: 'one operator, five contracts: the number is the login of the others',
  case: () => kase,
  verdict: 'stop-not-ready',
  then: ['close-in-person'],
  order: [['other-contract', 'apply']],
  hard: [['other-contract', 'apply']],
  mustKnow: ['no-code-needed'],
  never: ['lapse', 'stop-using'],
  more: (plan) => {
    const ids = plan.steps.filter(({ kind }) => kind === 'other-contract').map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'other-contract-home-internet',
        'other-contract-subscription',
        'other-contract-bank-card',
        'other-contract-instalment',
      ]),
    );
    const how = (id: string) => plan.steps.find((step) => step.id === `other-contract-${id}`)?.how;
    expect(how('home-internet')).toMatch(/equipment|router/i);
    expect(how('instalment')).toMatch(/pay/i);
  },
});

test('S16: the verdict changes once every contract has its decision, not before', async () => {
  const decided = (...ids: readonly string[]) =>
    json<PlanSeen>(
      'plan',
      {
        otboy: 1,
        ...kase,
        events: ids.map((id) => ({ kind: 'step-done', on: '2026-11-23', step: `other-contract-${id}` })),
      },
      '--today',
      '2026-11-24',
    );
  expect((await decided('home-internet', 'subscription', 'bank-card')).verdict).toBe('stop-not-ready');
  expect((await decided('home-internet', 'subscription', 'bank-card', 'instalment')).verdict).toBe('close-in-person');
});
