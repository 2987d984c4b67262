/**
 * A wish to keep the number of a relative became a plan to close it; heirs were to look into the apps of the dead and to
 * pay without a notary; whoever lost the SIM and wanted to keep the number was to send messages from it; an employee was
 * to warn themself, and the holder of a street SIM's debts were the person's.
 */
import { describe, expect, test } from 'vitest';
import { json } from '../otboy.ts';
import type { PlanSeen, VerdictSeen } from '../scenario.ts';

const today = '2026-11-24';
const kase = (answers: object, ...services: readonly string[]) => ({
  otboy: 1,
  answers: {
    carrierNow: 'mts',
    holder: 'self',
    lineState: 'active',
    payment: 'prepaid',
    balance: 41200,
    inRussia: true,
    ...answers,
  },
  links: services.map((service) => ({ service })),
});
const plan = (given: object) => json<PlanSeen>('plan', given, '--today', today, '--lang', 'en');
const assess = (given: object) => json<VerdictSeen>('assess', given, '--today', today, '--lang', 'en');
const step = ({ steps }: PlanSeen, id: string) => steps.find((one) => one.id === id);

test.each<[string, object, string]>([
  ['keeps it', { wants: 'keep' }, 'keep'],
  ['wants it back', { wants: 'recover', blockReason: 'lost-sim', simInHand: false }, 'restore-first'],
  ['chose the cheapest plan', { chosen: 'keep-cheaply', inRussia: false }, 'keep'],
  ['chose to let it lapse', { chosen: 'let-lapse' }, 'let-lapse-knowingly'],
])('the family of the holder %s', async (_name, answers, verdict) => {
  expect((await assess(kase({ holder: 'close-family', ...answers }))).verdict).toBe(verdict);
});

test('the holder makes the power, not their family', async () => {
  const made = await plan(kase({ holder: 'close-family', inRussia: false, canTravel: false }, 'telegram'));
  expect(step(made, 'power-of-attorney')?.how).toMatch(/holder gives the power, not you/);
});

describe('heirs', () => {
  const dead = { holder: 'deceased', actingAs: 'heir', diedOn: '2026-10-24', autopay: true };

  test('sign in nowhere, ask a notary before they pay, and have a way from abroad', async () => {
    const made = await plan(kase({ ...dead, balance: -50000, inRussia: false }, 'sberbank', 'gosuslugi'));
    expect([step(made, 'autopay'), step(made, 'subscriptions')]).toEqual([undefined, undefined]);
    expect(step(made, 'debt-check')?.how).toMatch(/Do not sign in/);
    expect(step(made, 'pay')?.how).toMatch(/notary/);
    expect(step(made, 'refund-application')?.how).toMatch(/inheritance papers/);
    expect(step(made, 'power-of-attorney')?.how).toMatch(/death certificate/);
    expect(step(made, 'apply')?.needs).toContain('power-of-attorney');
  });

  test('tell the bank also of a line that has ended', async () => {
    const made = await plan(kase({ ...dead, lineState: 'ended', closedOn: '2026-09-01', balance: 90000 }, 'sberbank'));
    expect(step(made, 'bank-notice')?.how).toMatch(/Sberbank/);
    expect(step(made, 'refund-application')?.how).toMatch(/inheritance papers/);
  });

  test('who keep the number on ask for a new contract', async () => {
    const made = await plan(kase({ ...dead, wants: 'keep' }));
    expect([step(made, 'apply'), step(made, 'transfer')?.title]).toEqual([
      undefined,
      'Ask for a new contract on this number for the family',
    ]);
    expect(step(made, 'transfer')?.needs).toContain('bank-notice');
  });
});

test('keeping a number without its SIM begins with getting it back', async () => {
  const made = await plan(kase({ wants: 'keep', blockReason: 'lost-sim', simInHand: false }, 'sberbank'));
  expect(made.verdict).toBe('restore-first');
  expect(step(made, 'keep-alive')?.needs).toEqual(['restore']);
});

test('a company’s number for its employee: to the employee, and nothing is watched before', async () => {
  const made = await plan(
    kase({ holder: 'company', actingAs: 'self', wants: 'keep', balance: 0, companyExists: true }),
  );
  expect(step(made, 'transfer')?.title).toMatch(/employee/);
  expect([step(made, 'invoice-check')?.status, step(made, 'watch')?.status]).toEqual(['waiting', 'waiting']);
  expect(step(made, 'family-warned')?.status).toBe('done');
});

test('the debt of a stranger’s contract is the stranger’s', async () => {
  const given = kase({ holder: 'stranger', blockReason: 'debt', balance: -30000, citizenship: 'UZ' }, 'sberbank');
  expect((await assess(given)).then).toEqual([]);
  const said = (await plan(given)).mustKnow.map(({ id }) => id);
  for (const id of ['debt-suit', 'debt-does-not-lapse', 'late-roaming', 'imei-bound']) expect(said).not.toContain(id);
});

test.each<[string, object, (made: PlanSeen) => unknown, unknown]>([
  ['a lost SIM is not cut', { blockReason: 'lost-sim' }, (made) => step(made, 'sim-destroy'), undefined],
  [
    'a new citizen may have twenty numbers',
    { becameCitizen: true, citizenship: 'UZ', numbersOnPassport: 12 },
    (made) => made.conflicts.some(({ id }) => id === 'over-the-limit'),
    false,
  ],
  [
    'a bank without branches is called, also in the conflict',
    { receivingNumber: 'foreign' },
    (made) => made.conflicts.find(({ id }) => id === 'refused-tbank')?.wayOut.some((way) => /A branch of/.test(way)),
    false,
  ],
])('%s', async (_name, answers, look, expected) => {
  const given = { ...kase(answers, 'tbank'), events: [{ kind: 'refused', on: '2026-11-23', service: 'tbank' }] };
  expect(look(await plan(given))).toBe(expected);
});

test('the cabinet of the old carrier went with the contract there', async () => {
  const made = await plan(kase({ carrierNow: 'yota', ported: true }, 'tmobile-ru', 'vk'));
  expect([step(made, 'move-tmobile-ru'), step(made, 'move-vk')?.status]).toEqual([undefined, 'waiting']);
});

test('a refused refund leads on', async () => {
  const refused = { kind: 'refused', on: '2026-11-23', step: 'refund-application' };
  const given = { ...kase({}), events: [{ kind: 'accepted', on: '2026-11-20', step: 'apply' }, refused] };
  expect((await plan(given)).conflicts.map(({ id }) => id)).toContain('they-said-no-refund');
});
