import { expect, test } from 'vitest';
import { json } from '../otboy.ts';
import { holds, type PlanSeen, type VerdictSeen } from '../scenario.ts';

const kase = {
  number: '+79000000025',
  answers: {
    carrierNow: 'megafon' as const,
    holder: 'self' as const,
    lineState: 'active' as const,
    balance: 30000,
    citizenship: 'RU',
    inRussia: false,
    simInHand: true,
    closeFamilyInRussia: true,
    gosuslugiAccount: true,
    russianBankAccount: true,
    receivingNumber: 'foreign' as const,
    wants: 'close' as const,
  },
  links: [{ service: 'gosuslugi' }, { service: 'tbank' }, { service: 'nalog' }],
  declared: {},
  events: [],
};

holds('S05', {
  story: 'a relocant in Belgrade with bank, portal and tax on the number, and her mother in Russia',
  case: () => kase,
  verdict: 'keep',
  then: ['transfer'],
  order: [],
  hard: [],
  mustKnow: ['no-sim-to-friend', 'lapse-is-not-cancelled'],
  never: ['apply', 'lapse', 'stop-using'],
});

test('S05: keeping and handing over to the mother are both possible; closing waits until everything takes another number', async () => {
  const { alternatives } = await json<VerdictSeen & { alternatives: { code: string; possible: string }[] }>(
    'assess',
    { otboy: 1, ...kase },
    '--today',
    '2026-11-24',
  );
  const possible = Object.fromEntries(alternatives.map((one) => [one.code, one.possible]));
  expect([possible['keep-cheaply'], possible['transfer']]).toEqual(['yes', 'yes']);
  const moved = await json<PlanSeen>(
    'plan',
    { otboy: 1, ...kase, links: kase.links.map((link) => ({ ...link, state: 'moved' })) },
    '--today',
    '2026-11-24',
  );
  expect(moved.verdict).not.toBe('keep');
});
