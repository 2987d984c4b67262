import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { otboy } from '../otboy.ts';
import { daysAfter, type PlanSeen } from '../scenario.ts';

const today = '2026-11-24';
const student = (answers: object, ...services: readonly string[]) => ({
  otboy: 1,
  answers: {
    holder: 'self',
    lineState: 'active',
    balance: 5000,
    citizenship: 'CN',
    inRussia: true,
    departure: daysAfter(today, 30),
    ...answers,
  },
  links: services.map((service) => ({ service })),
});

test('S11: a batch of graduates is a batch of single cases, each at its own carrier, with those who are not ready named', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'otboy-'));
  const batch = {
    'a.json': student({ carrierNow: 'mts' }, 'sberbank', 'gosuslugi'),
    'b.json': student({ carrierNow: 'megafon' }, 'telegram'),
    'c.json': student({ carrierNow: 'beeline', departure: today }, 'sberbank'),
    'd.json': student({ carrierNow: 't2', balance: -20000 }),
  };
  for (const [name, kase] of Object.entries(batch)) await writeFile(join(cwd, name), JSON.stringify(kase));
  const ran = await otboy(['assess', ...Object.keys(batch), '--json', '--today', today], { cwd });
  const judged = JSON.parse(ran.out) as { cases: { file: string; verdict: string }[] };
  expect(judged.cases.map(({ file, verdict }) => [file, verdict])).toEqual([
    ['a.json', 'close-in-person'],
    ['b.json', 'close-in-person'],
    ['c.json', 'stop-not-ready'],
    ['d.json', 'settle-debt-first'],
  ]);
  const planned = await otboy(['plan', 'a.json', '--json', '--today', today, '--lang', 'en'], { cwd });
  const plan = JSON.parse(planned.out) as PlanSeen;
  const apply = plan.steps.find(({ kind }) => kind === 'apply');
  // The latest counter day of the office is three days before the flight; the plan keeps two for each.
  expect((apply?.latest ?? '') <= daysAfter(today, 28)).toBe(true);
  expect(plan.steps.map(({ id }) => id)).toEqual(expect.arrayContaining(['move-sberbank', 'move-gosuslugi', 'proof']));
});
