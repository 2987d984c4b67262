import { expect, test } from 'vitest';
import { datesExist } from './dates-exist.ts';

const run = (...records: Parameters<typeof datesExist.run>[0]['records']) =>
  datesExist.run({ records, texts: {}, today: '2026-11-24' });

test('a good record passes', () => {
  expect(run({ kind: 'facts', record: { id: 'a', checked: '2026-11-22' } })).toEqual([]);
});

test.each([
  [{ kind: 'facts', record: { id: 'a', checked: '2026-11-25' } }],
  [{ kind: 'facts', record: { id: 'a', checked: '2026-11-22', validFrom: '2026-02-01', validTo: '2026-01-01' } }],
] as const)('%j is found', (record) => {
  const findings = run(record);
  expect(findings.length).toBe(1);
  expect(findings[0]?.record).toContain('a');
  expect(findings[0]?.message).toMatch(/\S/);
});
