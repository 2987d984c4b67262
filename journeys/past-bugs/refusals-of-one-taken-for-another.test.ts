/**
 * A bank that refused the new number after the move had been ticked was not heard; any "no" of a bank, whatever it was
 * asked, counted as that refusal; and a refusal noted on the step of a bank counted as the shop's, so a claim against
 * the carrier came up.
 */
import { expect, test } from 'vitest';
import { json } from '../otboy.ts';

interface Planned {
  readonly applyReady: boolean;
  readonly steps: readonly { readonly id: string; readonly status: string }[];
  readonly conflicts: readonly { readonly id: string }[];
}

const kase = (state: string, ...events: readonly object[]) => ({
  otboy: 1,
  number: '+79000000017',
  answers: { holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 0, inRussia: true },
  links: [{ service: 'sberbank', state }],
  events,
});
const moved = (on: string) => ({ kind: 'moved', on, service: 'sberbank' });
const told = (answer: string, fact?: string) => ({ kind: 'told', on: '2026-11-23', service: 'sberbank', answer, fact });
const plan = (given: object) => json<Planned>('plan', given, '--today', '2026-11-24', '--lang', 'en');
const status = ({ steps }: Planned, id: string) => steps.find((step) => step.id === id)?.status;

test.each<[string, object]>([
  ['told after the move', kase('open', moved('2026-11-20'), told('no', 'bank.accepts-foreign-number'))],
  ['told of a link that was ticked', kase('moved', told('no'))],
  ['told in words', kase('open', told('The app refuses +86'))],
  ['told in Russian', kase('open', told('не принимает'))],
  ['noted on the step', kase('open', { kind: 'refused', on: '2026-11-23', step: 'move-sberbank' })],
  ['noted on the service', kase('open', { kind: 'refused', on: '2026-11-23', service: 'sberbank' })],
])('it counts: %s', async (_name, given) => {
  const made = await plan(given);
  expect(status(made, 'move-sberbank')).toBe('impossible');
  expect(status(made, 'move-sberbank-fallback')).toBe('ready');
  expect(made.conflicts.map(({ id }) => id)).toContain('refused-sberbank');
  expect([status(made, 'claim'), status(made, 'complaint')]).toEqual([undefined, undefined]);
  expect(made.applyReady).toBe(false);
});

test.each<[string, object, string]>([
  ['something else was asked', kase('open', told('no', 'card-works-abroad')), 'waiting'],
  ['it was moved afterwards', kase('open', told('no'), moved('2026-11-24')), 'done'],
  ['it was moved the same day, told in that order', kase('open', told('no'), moved('2026-11-23')), 'done'],
])('it does not: %s', async (_name, given, expected) => {
  expect(status(await plan(given), 'move-sberbank')).toBe(expected);
});

test('a refusal of the shop is the shop’s', async () => {
  const made = await plan(kase('open', { kind: 'refused', on: '2026-11-23', step: 'apply' }));
  expect(status(made, 'claim')).toBeDefined();
});
