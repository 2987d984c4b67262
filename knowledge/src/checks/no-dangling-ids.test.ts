import { expect, test } from 'vitest';
import { noDanglingIds } from './no-dangling-ids.ts';

const run = (...records: Parameters<typeof noDanglingIds.run>[0]['records']) =>
  noDanglingIds.run({ records, texts: {}, today: '2026-11-24' });

test('a good record passes', () => {
  expect(run({ kind: 'guide', record: { id: 'a', facts: [] } })).toEqual([]);
});

test.each([
  [{ kind: 'guide', record: { id: 'a', facts: ['nowhere'] } }],
  [{ kind: 'recipes', record: { id: 'a', service: 'nowhere' } }],
  [{ kind: 'services', record: { id: 'a', successor: 'nowhere' } }],
  [{ kind: 'hotlines', record: { id: 'a', service: 'nowhere' } }],
  [{ kind: 'hotlines', record: { id: 'a', related: 'nowhere' } }],
  [{ kind: 'facts', record: { id: 'a', retired: { why: 'merged', replacedBy: 'nowhere' } } }],
] as const)('%j is found', (record) => {
  const findings = run(record);
  expect(findings.length).toBe(1);
  expect(findings[0]?.record).toContain('a');
  expect(findings[0]?.message).toMatch(/\S/);
});
