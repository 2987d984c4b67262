import { newCase } from '@otboy/casefile';
import type { Service } from '@otboy/knowledge';
import { describe, expect, test } from 'vitest';
import { codesOf, rowsIn, rowsOf, yearsOf } from './row.ts';

const service = (id: string, risk: number, sensitive = false) => ({ id, risk, sensitive }) as Service;
const knowledge = {
  services: { bank: service('bank', 5), shop: service('shop', 3), coins: service('coins', 5, true) },
};
const seen = (file: string, codes?: Record<string, number>) => ({
  file,
  kind: 'sender' as const,
  count: 3,
  ...(codes === undefined ? {} : { codes }),
});

describe('rows', () => {
  test('the dangerous first, then those with most messages; what the knowledge says today counts', () => {
    const rows = rowsOf(knowledge, [
      { service: 'shop', risk: 5, sensitive: true, messages: 9 },
      { service: null, label: 'X', messages: 50 },
      { service: 'gone', risk: 4, sensitive: true },
      { service: 'coins' },
      { service: 'bank', messages: 2, evidence: [seen('a')] },
    ]);
    expect(rows.map(({ key, risk, sensitive, toldOnly }) => [key, risk, sensitive, toldOnly])).toEqual([
      ['bank', 5, false, false],
      ['coins', 5, true, true],
      ['gone', 4, true, true],
      ['shop', 3, false, true],
      ['? X', null, false, true],
    ]);
  });

  test('a case: links, and what is declared without one', () => {
    const kase = {
      ...newCase(),
      links: [{ service: 'bank' }],
      declared: { bank: 'have', shop: 'have', coins: 'have-not' } as const,
    };
    expect(rowsIn(knowledge, kase).map(({ key }) => key)).toEqual(['bank', 'shop']);
  });
});

test('codes by year, over all files', () => {
  const link = { service: 'bank', evidence: [seen('a', { 2026: 2, 2023: 1 }), seen('b', { 2026: 1 }), seen('c')] };
  expect([...codesOf(link)]).toEqual([
    [2023, 1],
    [2026, 3],
  ]);
  expect(codesOf({ service: 'bank' }).size).toBe(0);
});

test('the years that all have in common', () => {
  const rows = rowsOf(knowledge, [
    { service: 'bank', first: '2021-05-01', last: '2024-01-01' },
    { service: 'shop', first: '2019-12-31', last: '2020-01-01' },
    { service: null },
  ]);
  expect(yearsOf(rows)).toEqual({ from: 2019, to: 2024 });
  expect(yearsOf(rowsOf(knowledge, [{ service: 'bank' }]))).toBeUndefined();
});
