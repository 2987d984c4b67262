/**
 * Heirs were told to sign in to the accounts of the dead and to ban SIM contracts in their name; a representative whose
 * power is silent on the ending was told to file as the holder; and whoever stood at the counter, heir, relative, company
 * or representative, was given the sentence "the number is registered in my name".
 */
import { expect, test } from 'vitest';
import { json } from '../otboy.ts';
import type { PlanSeen } from '../scenario.ts';

const kase = (answers: object, links: readonly string[] = []) => ({
  otboy: 1,
  answers: {
    carrierNow: 'beeline',
    holder: 'self',
    lineState: 'active',
    balance: 41200,
    citizenship: 'RU',
    inRussia: true,
    receivingNumber: 'russian',
    autopay: true,
    ...answers,
  },
  links: links.map((service) => ({ service })),
});
const plan = (given: object) => json<PlanSeen>('plan', given, '--today', '2026-11-24', '--lang', 'en');
const apply = ({ steps }: PlanSeen) => steps.find(({ id }) => id === 'apply');
const heir = kase({ holder: 'deceased', actingAs: 'heir', diedOn: '2026-10-25' }, ['sberbank', 'gosuslugi']);

test('heirs sign in nowhere, and the guard does not want them to', async () => {
  const made = await plan(heir);
  const kinds = made.steps.map(({ kind }) => kind);
  for (const kind of ['move', 'second-factor', 'rehearsal', 'self-ban', 'new-number'])
    expect(kinds).not.toContain(kind);
  expect(apply(made)?.needs).toContain('bank-notice');
  expect(made.steps.find(({ id }) => id === 'bank-notice')?.how).toMatch(/Gosuslugi and Sberbank/);
  expect(apply(made)?.how).toMatch(/death certificate/);
});

test.each<[string, object, RegExp, boolean]>([
  ['the holder', {}, /come to|own shop/, true],
  ['a relative of the holder', { holder: 'close-family' }, /holder comes/, false],
  ['an heir', { holder: 'deceased', actingAs: 'heir' }, /death certificate/, false],
  ['a company', { holder: 'company', actingAs: 'company-officer' }, /letterhead/, false],
  ['a representative', { actingAs: 'representative', poaPowers: ['terminate', 'money'] }, /power of attorney/, false],
])('%s says only what is true of them', async (_name, answers, how, owner) => {
  const step = apply(await plan(kase(answers)));
  expect(step?.how).toMatch(how);
  expect(step?.phrases?.some(({ ru }) => ru.includes('Номер оформлен на меня'))).toBe(owner);
});

test.each<[string, readonly string[] | undefined, string | undefined]>([
  ['silent on the ending', ['records'], 'ready'],
  ['not described', undefined, 'ready'],
  ['naming the ending', ['terminate'], 'done'],
])('a power %s: it is made first', async (_name, poaPowers, status) => {
  const made = await plan(kase({ actingAs: 'representative', ...(poaPowers ? { poaPowers } : {}) }));
  expect(made.verdict).toBe('close-by-representative');
  expect(made.steps.find(({ id }) => id === 'power-of-attorney')?.status).toBe(status);
  if (status === 'ready') expect(made.blockers).toContain('power-of-attorney');
});

test('a power without money is said to be one, and nobody claims otherwise at the counter', async () => {
  const made = await plan(kase({ actingAs: 'representative', poaPowers: ['terminate'] }));
  expect(made.conflicts.map(({ id }) => id)).toContain('power-without-money');
  expect(apply(made)?.phrases?.some(({ ru }) => ru.includes('получить деньги'))).toBe(false);
  expect(made.steps.find(({ id }) => id === 'refund-application')?.how).toMatch(/does not name/);
});

test('a company lists its own systems, not the accounts of its employee', async () => {
  const made = await plan(kase({ holder: 'company', actingAs: 'company-officer' }, ['telegram']));
  const inventory = made.steps.find(({ id }) => id === 'inventory');
  expect(inventory?.how).toMatch(/own systems/);
  expect(inventory?.how).not.toMatch(/Gosuslugi|Sberbank/);
  expect(made.steps.map(({ kind }) => kind)).not.toContain('self-ban');
});

test('a company that does not know the user lets the number rest first', async () => {
  const made = await plan(kase({ holder: 'company', unknownNumbers: 3 }));
  expect(apply(made)?.needs).toEqual(expect.arrayContaining(['suspend', 'family-warned']));
  const { also } = await json<{ also: string[] }>('assess', kase({ holder: 'company', unknownNumbers: 3 }));
  expect(also).toContain('suspend-then-decide');
});

test('a company that leaves the number to its employee hands it over and ends nothing', async () => {
  const kinds = (await plan(kase({ holder: 'company', wants: 'keep' }))).steps.map(({ kind }) => kind);
  expect(kinds).toContain('transfer');
  expect(kinds).not.toContain('apply');
});
