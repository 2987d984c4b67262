import { expect, test } from 'vitest';
import { shelfSet } from './shelf-set.ts';

const run = (...records: Parameters<typeof shelfSet.run>[0]['records']) =>
  shelfSet.run({ records, texts: {}, today: '2026-11-24' });

test('a good record passes', () => {
  expect(run({ kind: 'hotlines', record: { id: 'a', shelf: 'contacts' } })).toEqual([]);
});

test.each([[{ kind: 'hotlines', record: { id: 'a', shelf: 'law' } }]] as const)('%j is found', (record) => {
  const findings = run(record);
  expect(findings.length).toBe(1);
  expect(findings[0]?.record).toContain('a');
  expect(findings[0]?.message).toMatch(/\S/);
});
