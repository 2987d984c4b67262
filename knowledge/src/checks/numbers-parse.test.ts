import { expect, test } from 'vitest';
import { numbersParse } from './numbers-parse.ts';

const run = (...records: Parameters<typeof numbersParse.run>[0]['records']) =>
  numbersParse.run({ records, texts: {}, today: '2026-11-24' });

test('a good record passes', () => {
  expect(
    run({
      kind: 'hotlines',
      record: {
        id: 'a',
        home: [{ tel: '900', type: 'short', number: '900' }],
        abroad: [{ tel: '+74955005550', type: 'geographic', number: '+7 495 500-55-50' }],
      },
    }),
  ).toEqual([]);
});

test.each([
  [{ kind: 'hotlines', record: { id: 'a', home: [{ tel: '8 800', type: 'tollfree', number: '8 800' }], abroad: [] } }],
  [{ kind: 'emergency', record: { id: 'a', advice: { numbers: [{ tel: '12', type: 'short', number: '12' }] } } }],
  [{ kind: 'hotlines', record: { id: 'a', home: [{ tel: null, type: 'sms', show: 'call' }], abroad: [] } }],
  [{ kind: 'hotlines', record: { id: 'a', home: [{ tel: null, type: 'short', number: '?' }], abroad: [] } }],
] as const)('%j is found', (record) => {
  const findings = run(record);
  expect(findings.length).toBe(1);
  expect(findings[0]?.record).toContain('a');
  expect(findings[0]?.message).toMatch(/\S/);
});
