import { expect, test } from 'vitest';
import { datesExist } from './dates-exist.ts';

const run = (...records: Parameters<typeof datesExist.run>[0]['records']) =>
  datesExist.run({ records, texts: {}, today: '2026-11-24' });

test('a good record passes', () => {
  const sources = [{ published: '2015' }, { published: '2015-12' }, { published: '2015-12-16' }, {}];
  expect(run({ kind: 'facts', record: { id: 'a', checked: '2026-11-22', sources } })).toEqual([]);
});

test.each([
  [{ kind: 'facts', record: { id: 'a', checked: '2026-11-25' } }],
  [{ kind: 'facts', record: { id: 'a', checked: '2026-11-22', validFrom: '2026-02-01', validTo: '2026-01-01' } }],
  [{ kind: 'facts', record: { id: 'a', checked: '2026-11-22', sources: [{ published: '2026-12' }] } }],
  [{ kind: 'facts', record: { id: 'a', checked: '2026-11-22', sources: [{ published: '2026-13' }] } }],
  [{ kind: 'facts', record: { id: 'a', checked: '2026-11-22', sources: [{ published: 'last May' }] } }],
  [{ kind: 'facts', record: { id: 'a', checked: '2026-11-22', sources: [{ published: '0204' }] } }],
] as const)('%j is found', (record) => {
  const findings = run(record);
  expect(findings.length).toBe(1);
  expect(findings[0]?.record).toContain('a');
  expect(findings[0]?.message).toMatch(/\S/);
});
