import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from './load.node.ts';
import { carrierId } from './records/carrier-id.ts';
import { serviceCodesOf } from './service-codes.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const codes = (carrier: string, day = today) => serviceCodesOf(knowledge, carrier, day).map(({ code }) => code);

test.each<[string, string[]]>([
  ['mts', ['*100#', '#100#', '*152*2#', '*152*22#']],
  ['beeline', ['*102#', '*110*04#', '*618#']],
  ['megafon', ['*512#', '*100#', '*105*503#', '*583*2#']],
  ['t2', ['*105#', '*144#']],
  ['nobody', []],
])('%s', (carrier, expected) => expect(codes(carrier)).toEqual(expected));

describe.each(carrierId.options)('%s', (carrier) => {
  test('each is dialled whole: its # does not end the address', () => {
    for (const { code, tel } of serviceCodesOf(knowledge, carrier, today)) {
      expect(decodeURIComponent(tel)).toBe(code);
      expect(tel).not.toContain('#');
    }
  });
  test('none changes anything on the line', () => {
    expect(codes(carrier).filter((code) => ['*111*157#', '*105*801#'].includes(code))).toEqual([]);
  });
  test('a weak one says what to ask', () => {
    const weak = serviceCodesOf(knowledge, carrier, today).filter(({ confidence }) => confidence === 'low');
    expect(weak.filter(({ ask }) => ask === undefined)).toEqual([]);
  });
});

test.each<[string, boolean | undefined]>([
  [today, false],
  ['2027-06-24', true],
  ['2027-11-24', undefined],
])('on %s a code is stale: %s (undefined: not shown)', (day, stale) => {
  expect(serviceCodesOf(knowledge, 'mts', day)[0]?.stale).toBe(stale);
});
