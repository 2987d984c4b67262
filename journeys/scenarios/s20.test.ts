import { expect, test } from 'vitest';
import { json, otboy } from '../otboy.ts';
import { daysAfter, holds, type PlanSeen } from '../scenario.ts';

const kase = (today: string, ...more: readonly object[]) => ({
  number: '+79000000032',
  answers: {
    carrierNow: 'mts' as const,
    holder: 'self' as const,
    lineState: 'active' as const,
    balance: 0,
    citizenship: 'CN',
    inRussia: true,
    simInHand: true,
    departure: daysAfter(today, 9),
    receivingNumber: 'russian' as const,
  },
  links: [
    { service: 'sberbank', kinds: ['otp' as const], last: daysAfter(today, -1), lastCode: daysAfter(today, -1) },
    { service: 'telegram' },
  ],
  declared: {},
  events: [
    { kind: 'moved' as const, on: daysAfter(today, -8), service: 'sberbank' },
    { kind: 'moved' as const, on: daysAfter(today, -8), service: 'telegram' },
    ...(more as never[]),
  ],
});

holds('S20', {
  story: 'all moves ticked, and a second export holds a code of the bank dated after its move',
  case: kase,
  verdict: 'close-in-person',
  order: [['move:sberbank', 'apply']],
  hard: [['move:sberbank', 'apply']],
  mustKnow: ['silent-is-not-safe'],
  never: ['lapse', 'stop-using'],
  more: (plan, today) => {
    const status = (id: string) => plan.steps.find((step) => step.id === id)?.status;
    expect([status('move-sberbank'), status('move-telegram')]).toEqual(['ready', 'done']);
    expect(plan.blockers).toContain('move-sberbank');
    const conflict = plan.conflicts.find(({ id }) => id === 'not-moved-sberbank');
    const [year, , day] = daysAfter(today, -1).split('-');
    expect(conflict?.text).toMatch(new RegExp(`Sberbank.* ${Number(day)} .*${year}`));
  },
});

test('S20: the second export itself opens the move again', async () => {
  const { mkdtemp, writeFile, readFile } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = await mkdtemp(join(tmpdir(), 'otboy-'));
  const before = { otboy: 1, ...kase('2026-11-24'), links: [{ service: 'sberbank' }] };
  await writeFile(join(folder, 'case.json'), JSON.stringify(before));
  await writeFile(
    join(folder, 'second.jsonl'),
    `${JSON.stringify({ sender: '900', text: 'Код для входа в СберБанк Онлайн 00000. Никому его не говорите.', date: '2026-11-23T10:00:00+03:00' })}\n`,
  );
  const ran = await otboy(['discover', 'second.jsonl', '--into', 'case.json', '--json'], { cwd: folder });
  expect(ran.status).toBe(0);
  const after = JSON.parse(await readFile(join(folder, 'case.json'), 'utf8'));
  const plan = await json<PlanSeen>('plan', after, '--today', '2026-11-24', '--lang', 'en');
  expect(plan.steps.find(({ id }) => id === 'move-sberbank')?.status).not.toBe('done');
  expect(plan.conflicts.map(({ id }) => id)).toContain('not-moved-sberbank');
});

test('S20: a rehearsal that failed does the same', async () => {
  const failed = { kind: 'rehearsed', on: '2026-11-23', service: 'telegram', worked: false };
  const plan = await json<PlanSeen>('plan', { otboy: 1, ...kase('2026-11-24', failed) }, '--today', '2026-11-24');
  expect(plan.conflicts.map(({ id }) => id)).toContain('not-moved-telegram');
  expect(plan.applyReady).toBe(false);
});
