import { expect, test } from 'vitest';
import { gradeEarned } from './grade-earned.ts';

const run = (...records: Parameters<typeof gradeEarned.run>[0]['records']) =>
  gradeEarned.run({ records, texts: {}, today: '2026-11-24' });

test('a good record passes', () => {
  expect(run({ kind: 'facts', record: { id: 'a', sources: [{ kind: 'law' }], confidence: 'high' } })).toEqual([]);
});

test.each([
  [{ kind: 'facts', record: { id: 'a', sources: [{ kind: 'press' }], confidence: 'high' } }],
  [{ kind: 'facts', record: { id: 'a', sources: [{ kind: 'press' }], confidence: 'disputed' } }],
] as const)('%j is found', (record) => {
  const findings = run(record);
  expect(findings.length).toBe(1);
  expect(findings[0]?.record).toContain('a');
  expect(findings[0]?.message).toMatch(/\S/);
});
