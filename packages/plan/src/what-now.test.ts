import { fileURLToPath } from 'node:url';
import { type Answers, type Case, newCase } from '@otboy/casefile';
import { localise } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { makePlan } from './plan.ts';
import { answersGiven } from './what-now.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const leaving: Answers = { holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 41200, inRussia: true };
const given = (answers: Answers, ...events: Case['events']): Case => ({ ...newCase('+79000000017'), answers, events });
const plan = (kase: Case) => makePlan(knowledge, kase, today);
const ids = (kase: Case) => plan(kase).whatNow.map(({ id }) => id);
const accepted = { kind: 'accepted', on: '2026-11-23', step: 'apply' } as const;

test('at the counter, and afterwards', () => {
  expect(ids(given(leaving))).toEqual([
    'refused',
    'partner-kiosk',
    'biometrics',
    'asks-for-a-code',
    'other-region',
    'debt',
  ]);
  const after = ['asks-for-a-code', 'debt', 'no-refund', 'still-alive', 'stranger-answers'];
  expect(ids(given(leaving, accepted))).toEqual(after);
  expect(ids(given({ ...leaving, lineState: 'ended' }))).toEqual(after);
  expect(ids(given({ ...leaving, holder: 'stranger' }))).toEqual([]);
});

describe.each(answersGiven)('%s', (id) => {
  const reachable = [given(leaving), given(leaving, accepted)].flatMap((kase) => plan(kase).whatNow);
  const found = reachable.find((one) => one.id === id);

  test('leads on: what to do, and it can be said', () => {
    expect(found?.next.length).toBeGreaterThan(1);
    expect((found?.phrases.length ?? 0) + (found?.papers.length ?? 0)).toBeGreaterThan(0);
  });

  test('recorded, it stands among the conflicts with its ways out', () => {
    const told = { kind: 'told', on: today, answer: id, by: 'shop' } as const;
    const conflict = plan(given(leaving, told)).conflicts.find((one) => one.id === `they-said-${id}`);
    expect(conflict?.wayOut).toEqual(found?.next);
  });

  test.each(['ru', 'en', 'zh'] as const)('speaks %s', (lang) => {
    const { said, next = [] } = localise(knowledge, lang, found) ?? {};
    expect([said, ...next].every((line) => (line ?? '').length > 0)).toBe(true);
  });
});

test('an acceptance ends what was said at the counter before it', () => {
  const refused = { kind: 'refused', on: '2026-11-20', step: 'apply', answer: 'biometrics' } as const;
  const conflicts = (...events: Case['events']) => plan(given(leaving, ...events)).conflicts.map(({ id }) => id);
  expect(conflicts(refused)).toContain('they-said-biometrics');
  expect(conflicts(refused, accepted)).not.toContain('they-said-biometrics');
});

describe('what an event says without words', () => {
  const said = (...events: Case['events']) =>
    plan(given(leaving, ...events))
      .conflicts.filter(({ id }) => id.startsWith('they-said-'))
      .map(({ id }) => id);
  test.each<[string, Case['events'][number], string[]]>([
    ['a refusal of the statement', { kind: 'refused', on: today, step: 'apply' }, ['they-said-refused']],
    ['a refusal of the refund', { kind: 'refused', on: today, step: 'refund-application' }, ['they-said-no-refund']],
    ['a refusal of something else', { kind: 'refused', on: today, step: 'records' }, []],
    ['something told, and not what', { kind: 'told', on: today, step: 'apply' }, []],
  ])('%s', (_name, event, expected) => expect(said(event)).toEqual(expected));
});

describe('the ways out of a refusal by a service', () => {
  const ways = (service: string, answers: Answers = leaving) =>
    plan({ ...given(answers, { kind: 'refused', on: today, service }), links: [{ service }] })
      .conflicts.find(({ id }) => id === `refused-${service}`)
      ?.wayOut.map(({ say }) => say.replace('conflict.refused.', ''));
  test.each<[string, string[] | undefined, string[]]>([
    ['a bank with branches', ways('sberbank'), ['branch', 'close-account', 'keep-alive']],
    ['a bank without', ways('tbank'), ['chat', 'close-account', 'keep-alive']],
    ['no bank', ways('vk'), ['support', 'keep-alive']],
    ['the number stays', ways('sberbank', { ...leaving, wants: 'keep' }), ['branch', 'stay']],
  ])('%s', (_name, found, expected) => expect(found).toEqual(expected));
});

describe('what was answered once and is not forgotten', () => {
  const conflicts = (answers: Answers) => plan(given({ ...leaving, ...answers })).conflicts.map(({ id }) => id);
  test.each<[string, Answers, string, boolean]>([
    ['only a partner’s shop', { shopKind: 'partner' }, 'partner-shop', true],
    ['an own shop', { shopKind: 'own' }, 'partner-shop', false],
    ['a citizen with 20 numbers', { citizenship: 'RU', numbersOnPassport: 20 }, 'over-the-limit', false],
    ['a citizen with 21', { citizenship: 'RU', numbersOnPassport: 21 }, 'over-the-limit', true],
    ['a foreigner with 11', { citizenship: 'CN', numbersOnPassport: 11 }, 'over-the-limit', true],
    ['21 of nobody knows what citizen', { numbersOnPassport: 21 }, 'over-the-limit', false],
    ['a company that is gone', { holder: 'company', companyExists: false }, 'company-gone', true],
    ['a company that is there', { holder: 'company', companyExists: true }, 'company-gone', false],
  ])('%s', (_name, answers, id, expected) => expect(conflicts(answers).includes(id)).toBe(expected));

  test('nobody signs for a company that is gone', () => {
    const { steps, applyReady } = plan(given({ ...leaving, holder: 'company', companyExists: false }));
    expect([steps.find(({ id }) => id === 'apply')?.status, applyReady]).toEqual(['impossible', false]);
  });

  test('heirs have their own clock', () => {
    const made = plan(given({ ...leaving, holder: 'deceased', actingAs: 'heir', diedOn: '2026-10-24' }));
    expect(made.deadlines.find(({ id }) => id === 'inheritance')?.date).toBe('2027-04-26');
  });

  test('back in Russia today: codes may not come yet', () => {
    const entered = given({ ...leaving, enteredRussia: today });
    expect(plan(entered).steps.map(({ id }) => id)).toContain('lift-cooling');
    expect(plan(given({ ...leaving, enteredRussia: '2026-11-01' })).steps.map(({ id }) => id)).not.toContain(
      'lift-cooling',
    );
  });

  test('a payment address that no export shows is moved all the same, once', () => {
    const moves = (kase: Case) => plan(kase).steps.filter(({ service }) => service === 'sbp').length;
    expect(moves(given({ ...leaving, sbpOnNumber: true }))).toBe(1);
    expect(moves({ ...given({ ...leaving, sbpOnNumber: true }), links: [{ service: 'sbp' }] })).toBe(1);
  });
});
