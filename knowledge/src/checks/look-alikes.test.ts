import { expect, test } from 'vitest';
import { lookAlikes } from './look-alikes.ts';

const run = (...records: Parameters<typeof lookAlikes.run>[0]['records']) =>
  lookAlikes.run({ records, texts: {}, today: '2026-11-24' });

test('a good record passes', () => {
  expect(
    run({
      kind: 'services',
      record: { id: 'a', names: { ru: 'ЮMoney', en: 'YooMoney' }, markers: ['VK Видео', 'ЮMoney'] },
    }),
  ).toEqual([]);
});

test.each([
  [{ kind: 'services', record: { id: 'a', markers: ['Сбeрбанк'] } }],
  [{ kind: 'services', record: { id: 'a', senders: ['VТB'] } }],
] as const)('%j is found', (record) => {
  const findings = run(record);
  expect(findings.length).toBe(1);
  expect(findings[0]?.record).toContain('a');
  expect(findings[0]?.message).toMatch(/\S/);
});
