import { expect, test } from 'vitest';
import { json, otboy } from '../otboy.ts';
import { holds, type PlanSeen } from '../scenario.ts';
import { people } from './people.ts';

const kase = people.S08();

holds('S08', {
  story: 'a number sold near the metro, in the name of somebody unknown',
  case: people.S08,
  verdict: 'not-yours',
  order: [
    ['new-number', 'move:sberbank'],
    ['new-number', 'move:telegram'],
    ['move:sberbank', 'stop-using'],
    ['move:telegram', 'stop-using'],
  ],
  hard: [
    ['new-number', 'move:sberbank'],
    ['move:sberbank', 'stop-using'],
    ['move:telegram', 'stop-using'],
  ],
  mustKnow: ['do-not-top-up', 'no-sim-to-friend', 'foreigner-cannot-rebuy'],
  never: [
    'apply',
    'refund-application',
    'refund-in',
    'claim',
    'complaint',
    'proof',
    'pay',
    'records',
    'power-of-attorney',
  ],
});

test('S08: no letter is made in the name of somebody who does not hold the contract', async () => {
  const ran = await otboy(['papers', '-', '--json', '--out', 'out', '--today', '2026-11-24'], {
    input: JSON.stringify({ otboy: 1, ...kase }),
    cwd: await emptyFolder(),
  });
  const { papers, refused } = JSON.parse(ran.out) as Record<'papers' | 'refused', { kind: string; why?: string }[]>;
  // The plan on paper is the person's own; nothing is signed.
  expect(papers.map(({ kind }) => kind)).toEqual(['plan-checklist']);
  expect(refused.map(({ kind }) => kind)).toEqual(['termination-statement']);
  expect(refused[0]?.why).toMatch(/\S/);
});

test('S08: the own contract is bought by the procedure of 2025', async () => {
  const plan = await json<PlanSeen>('plan', { otboy: 1, ...kase }, '--lang', 'en', '--today', '2026-11-24');
  expect(plan.steps.find(({ id }) => id === 'new-number')?.how).toMatch(/SNILS.*biometrics.*IMEI/);
});

async function emptyFolder(): Promise<string> {
  const { mkdtemp } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  return mkdtemp(join(tmpdir(), 'otboy-'));
}
