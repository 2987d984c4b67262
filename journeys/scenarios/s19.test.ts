import { expect, test } from 'vitest';
import { json } from '../otboy.ts';
import { daysAfter, holds } from '../scenario.ts';

const kase = (today: string) => ({
  number: '+79000000031',
  answers: {
    carrierNow: 'mts' as const,
    holder: 'self' as const,
    lineState: 'active' as const,
    blockReason: 'lost-sim' as const,
    balance: 10000,
    citizenship: 'RU',
    inRussia: false,
    simInHand: false,
    closeFamilyInRussia: true,
    gosuslugiAccount: true,
    lastPaidAction: daysAfter(today, -14),
    wants: 'recover' as const,
  },
  links: [{ service: 'tbank' }, { service: 'gosuslugi' }],
  declared: {},
  events: [],
});

holds('S19', {
  story: 'a relocant in Tbilisi lost the SIM two weeks ago and wants the number back',
  case: kase,
  verdict: 'restore-first',
  then: ['keep'],
  order: [['block-line', 'restore']],
  hard: [['block-line', 'restore']],
  mustKnow: ['no-sim-to-friend'],
  never: ['apply', 'lapse', 'stop-using'],
  more: (plan, today) => {
    expect(plan.deadlines.find(({ id }) => id === 'inactivity')?.date).toBe(daysAfter(today, 76));
    const restore = plan.steps.find(({ id }) => id === 'restore');
    expect(restore?.how).toMatch(/close family/i);
    expect(restore?.how).toMatch(/hands? over|gets? (all|your)|receives?/i);
    for (const id of ['move-tbank', 'move-gosuslugi'])
      expect(plan.steps.find((step) => step.id === id)?.how).toMatch(/app|hotline|branch|without/i);
  },
});

test('S19: each way to a replacement is possible, impossible or not known', async () => {
  const { alternatives } = await json<{ alternatives: { code: string; possible: string }[] }>(
    'assess',
    { otboy: 1, ...kase('2026-11-24') },
    '--today',
    '2026-11-24',
  );
  const possible = Object.fromEntries(alternatives.map((one) => [one.code, one.possible]));
  expect(['yes', 'no', 'unknown']).toContain(possible['restore']);
  expect(possible['esim']).toBe('unknown');
});
