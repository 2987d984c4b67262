/**
 * A sum that nobody had told was written as 0 roubles; a claim was dated although the end was not known; a bank without
 * branches was to be visited at its branch; a notice that had run out was called a flight; a code after a move without a
 * date was not heard; a debt took the claim away; a fallback of one case held the statement of another.
 */
import { expect, test } from 'vitest';
import { json, otboy } from '../otboy.ts';
import type { PlanSeen } from '../scenario.ts';

const today = '2026-11-24';
const kase = (answers: object, rest: object = {}) => ({
  otboy: 1,
  answers: {
    carrierNow: 'mts',
    holder: 'self',
    lineState: 'active',
    balance: 41200,
    citizenship: 'CN',
    inRussia: true,
    receivingNumber: 'russian',
    ...answers,
  },
  ...rest,
});
const plan = (given: object) => json<PlanSeen>('plan', given, '--today', today, '--lang', 'en');
const step = ({ steps }: PlanSeen, id: string) => steps.find((one) => one.id === id);

test('an unknown sum stays unknown, and what waits for the end has no day', async () => {
  const { balance: _left, ...answers } = kase({ lineState: 'ended' }).answers;
  const made = await plan({ otboy: 1, answers });
  expect(step(made, 'refund-application')?.how).not.toMatch(/₽|RUB|0/);
  expect(made.deadlines.map(({ id }) => id)).not.toContain('claim-reply');
  expect(step(made, 'complaint')?.status).toBe('waiting');
});

test('a bank without branches is not to be visited at one', async () => {
  const refused = { kind: 'refused', on: today, service: 'tbank' };
  const made = await plan(kase({ receivingNumber: 'foreign' }, { links: [{ service: 'tbank' }], events: [refused] }));
  const fallback = step(made, 'move-tbank-fallback');
  expect([fallback?.where, fallback?.status]).toEqual(['online', 'ready']);
  expect(fallback?.how).toMatch(/no branches/);
});

test('a notice that has run out is no flight', async () => {
  const made = await plan(kase({ documentChanged: true, noticeKind: 'data-mismatch', noticeReceived: '2026-11-01' }));
  const conflict = made.conflicts.find(({ id }) => id === 'does-not-fit-update-data');
  expect(conflict?.text).toMatch(/time of the notice is over/);
  expect(conflict?.wayOut.join(' ')).not.toMatch(/Leave later/);
  expect([step(made, 'update-data')?.status, step(made, 'update-data')?.earliest]).toEqual(['ready', today]);
});

test('a code after the rehearsal opens a move that was told without a day', async () => {
  const link = { service: 'sberbank', state: 'moved', kinds: ['otp'], lastCode: '2026-11-23' };
  const rehearsed = { kind: 'rehearsed', on: '2026-11-20', service: 'sberbank', worked: true };
  const made = await plan(kase({}, { links: [link], events: [rehearsed] }));
  expect(made.conflicts.map(({ id }) => id)).toContain('not-moved-sberbank');
  expect(made.blockers).toContain('move-sberbank');
});

test('a debt takes no claim away', async () => {
  const ended = (balance: number) =>
    plan(
      kase(
        { lineState: 'ended', closedOn: '2026-09-25', balance },
        { events: [{ kind: 'refund-received', on: '2026-11-01', amount: 10000 }] },
      ),
    );
  const before = (await ended(41200)).steps.map(({ id }) => id);
  const after = (await ended(-1000)).steps.map(({ id }) => id);
  expect(before.filter((id) => !after.includes(id))).toEqual([]);
});

test('a fallback that nobody needs yet holds no other case', async () => {
  const { mkdtemp, writeFile } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const cwd = await mkdtemp(join(tmpdir(), 'otboy-'));
  await writeFile(
    join(cwd, 'a.json'),
    JSON.stringify(kase({ receivingNumber: 'foreign' }, { links: [{ service: 'sberbank' }] })),
  );
  await writeFile(join(cwd, 'b.json'), JSON.stringify(kase({})));
  const ran = await otboy(['plan', 'a.json', 'b.json', '--json', '--today', today], { cwd });
  const [, other] = (JSON.parse(ran.out) as { cases: PlanSeen[] }).cases;
  expect(other?.blockers).toContain('a.json/move-sberbank');
  expect(other?.blockers).not.toContain('a.json/move-sberbank-fallback');
});
