/**
 * What bounded or held a step was looked up too simply. A debt took the steps away from somebody who had chosen to let
 * the number lapse. A flight bound what a representative does. The money could not be asked for while a statement was
 * on its way. A claim that was confirmed had not been handed in. A contract that may lapse on the very day of the
 * counter was no conflict. Money was awaited from a company that is gone. A bank that had refused held the statement
 * of another case by the move that it had refused.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { json, otboy } from '../otboy.ts';

interface Planned {
  readonly steps: readonly {
    readonly id: string;
    readonly status: string;
    readonly needs: readonly string[];
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly unlockedBy?: string;
  }[];
  readonly deadlines: readonly { readonly id: string; readonly date: string | null }[];
  readonly conflicts: readonly { readonly id: string }[];
}

const self = { holder: 'self', carrierNow: 'mts', lineState: 'active', payment: 'prepaid', balance: 41200 };
const here = { ...self, actingAs: 'self', inRussia: true, departure: '2026-12-03', receivingNumber: 'russian' };
const kase = (answers: object, ...events: readonly object[]) => ({
  otboy: 1,
  number: '+79000000017',
  answers,
  events,
});
const plan = (given: object, today = '2026-11-24') => json<Planned>('plan', given, '--today', today, '--lang', 'en');
const step = ({ steps }: Planned, id: string) => steps.find((one) => one.id === id);
const conflicts = (made: Planned) => made.conflicts.map(({ id }) => id);

test('a debt takes no step from somebody who lets the number lapse', async () => {
  const chosen = { ...self, chosen: 'let-lapse' };
  const before = await plan(kase({ ...chosen, balance: 0 }));
  const after = await plan(kase({ ...chosen, balance: -100 }));
  expect(step(before, 'watch')).toBeDefined();
  expect(before.steps.filter(({ id }) => step(after, id) === undefined)).toEqual([]);
  expect(step(after, 'lapse')?.status).toBe('impossible');
});

test('a flight bounds the notary, and nothing that the representative does afterwards', async () => {
  const made = await plan(kase({ ...here, actingAs: 'representative' }));
  expect(step(made, 'power-of-attorney')?.latest).toBe('2026-12-02');
  expect([step(made, 'apply')?.earliest, step(made, 'apply')?.latest]).toEqual(['2026-12-24', null]);
  expect(conflicts(made)).toEqual([]);
});

test('the money can be asked for while the statement is on its way', async () => {
  const made = await plan(kase(here, { kind: 'sent', on: '2026-11-20', step: 'apply' }));
  expect(step(made, 'refund-application')?.status).toBe('ready');
});

test('a claim that was confirmed was handed in', async () => {
  const ended = { ...self, lineState: 'ended', closedOn: '2026-09-20' };
  const made = await plan(kase(ended, { kind: 'confirmed', on: '2026-11-14', step: 'claim' }));
  expect(made.deadlines.find(({ id }) => id === 'claim-reply')?.date).toBe('2026-12-14');
});

test.each([
  ['2026-09-02', false],
  ['2026-09-01', true],
  ['2026-08-31', true],
])('last used on %s, the counter from 30 November: it may lapse first, %s', async (lastPaidAction, expected) => {
  const made = await plan(kase({ ...here, lastPaidAction }), '2026-11-27');
  expect(step(made, 'apply')?.earliest).toBe('2026-11-30');
  expect(conflicts(made).includes('lapses-before-apply')).toBe(expected);
});

test('a bank that refused holds the statement of another case by what is left of its move', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'otboy-'));
  const mine = kase(here);
  const theirs = {
    ...kase(here, { kind: 'refused', on: '2026-11-23', service: 'sberbank' }),
    links: [{ service: 'sberbank' }],
  };
  for (const [name, given] of Object.entries({ mine, theirs }))
    writeFileSync(join(folder, name), JSON.stringify(given));
  const ran = await otboy(['plan', join(folder, 'mine'), join(folder, 'theirs'), '--json', '--today', '2026-11-24']);
  const { cases } = JSON.parse(ran.out) as { cases: Planned[] };
  const held = cases.flatMap((made) => step(made, 'apply')?.needs.filter((id) => id.includes('/')) ?? []);
  expect(held.map((id) => id.split('/').at(-1))).toEqual(['move-sberbank-fallback']);
});

test('no money is awaited from a company that is gone', async () => {
  const made = await plan(kase({ ...here, holder: 'company', companyExists: false }));
  expect(step(made, 'apply')?.status).toBe('impossible');
  expect(step(made, 'refund-in')?.latest ?? null).toBeNull();
});
