import { expect, test } from 'vitest';
import { json } from '../otboy.ts';
import { holds, type PlanSeen, type VerdictSeen } from '../scenario.ts';
import { people } from './people.ts';

const kase = people.S05();

holds('S05', {
  story: 'a relocant in Belgrade with bank, portal and tax on the number, and her mother in Russia',
  case: people.S05,
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
