import { expect, test } from 'vitest';
import { sourcePresent } from './source-present.ts';

const run = (...records: Parameters<typeof sourcePresent.run>[0]['records']) =>
  sourcePresent.run({ records, texts: {}, today: '2026-11-24' });

test('a good record passes', () => {
  expect(run({ kind: 'facts', record: { id: 'a', sources: [{ kind: 'press' }], confidence: 'medium' } })).toEqual([]);
});

test.each([
  [{ kind: 'facts', record: { id: 'a', sources: [], confidence: 'low' } }],
  [{ kind: 'facts', record: { id: 'a', sources: [{ kind: 'common-knowledge' }], confidence: 'medium' } }],
] as const)('%j is found', (record) => {
  const findings = run(record);
  expect(findings.length).toBe(1);
  expect(findings[0]?.record).toContain('a');
  expect(findings[0]?.message).toMatch(/\S/);
});
