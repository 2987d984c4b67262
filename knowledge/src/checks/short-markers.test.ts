import { expect, test } from 'vitest';
import { shortMarkers } from './short-markers.ts';

const run = (...records: Parameters<typeof shortMarkers.run>[0]['records']) =>
  shortMarkers.run({ records, texts: {}, today: '2026-11-24' });

test('a good record passes', () => {
  expect(
    run({ kind: 'services', record: { id: 'a', markers: ['Сбербанк', '微信', 'VK'], templateMarkers: ['VK'] } }),
  ).toEqual([]);
});

test.each([[{ kind: 'services', record: { id: 'a', markers: ['VK'], templateMarkers: [] } }]] as const)(
  '%j is found',
  (record) => {
    const findings = run(record);
    expect(findings.length).toBe(1);
    expect(findings[0]?.record).toContain('a');
    expect(findings[0]?.message).toMatch(/\S/);
  },
);
