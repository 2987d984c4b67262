import { expect, test } from 'vitest';
import { freshness } from './shelf.ts';

test.each([
  ['law', '2026-11-22', '2027-11-22', 'fresh'],
  ['law', '2026-11-22', '2027-11-23', 'warned'],
  ['law', '2026-11-22', '2028-11-22', 'warned'],
  ['law', '2026-11-22', '2028-11-23', 'withheld'],
  ['contacts', '2026-11-22', '2027-05-22', 'fresh'],
  ['contacts', '2026-11-22', '2027-05-23', 'warned'],
  ['contacts', '2026-11-22', '2027-11-23', 'withheld'],
  ['fees', '2026-08-31', '2027-02-28', 'fresh'],
  ['fees', '2026-08-31', '2027-03-01', 'warned'],
  ['fees', '2027-08-31', '2028-02-29', 'fresh'],
  ['words', '2020-01-01', '2036-01-01', 'fresh'],
  ['calendar', '2020-01-01', '2036-01-01', 'fresh'],
] as const)('%s, checked on %s, is on %s %s', (shelf, checked, today, state) => {
  expect(freshness({ shelf, checked }, today).state).toBe(state);
});
