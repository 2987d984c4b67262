import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { type AlternativeCode, alternativeCodes } from './alternative.ts';
import { costOverTime } from './cost-over-time.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';

test.each<[AlternativeCode, string | undefined, string, number[]]>([
  // The first fourteen days are free, then a rouble a day; the months are those of a year of 365 days.
  ['suspend', 'mts', 'mts-vb', [0, 16, 47, 351]],
  // Thirty roubles a month, for half a year.
  ['suspend', 'megafon', 'meg-susp-30', [0, 30, 60, 180]],
  // After ninety days five roubles a day.
  ['let-lapse', 'beeline', 'bee-inact-90', [0, 0, 0, 1375]],
  ['let-lapse', 't2', 't2-inact-120-180', [0, 0, 0, 735]],
  ['port-out', undefined, 'law-mnp-fee', [100, 100, 100, 100]],
  ['restore', 'beeline', 'bee-sim-replace', [30, 30, 30, 30]],
])('%s, %s: by %s', (code, carrier, fact, expected) => {
  const found = costOverTime(knowledge, code, carrier, today);
  expect([found?.fact, [0, 1, 2, 12].map((month) => found?.roubles[month])]).toEqual([fact, expected]);
});

test.each<[AlternativeCode, string | undefined]>([
  ['suspend', undefined],
  ['suspend', 'yota'],
  ['keep-cheaply', 'mts'],
  ['let-lapse', 'mts'],
  ['restore', 'mts'],
])('%s, %s: no figure is known, and none is made up', (code, carrier) => {
  expect(costOverTime(knowledge, code, carrier, today)).toBeUndefined();
});

test('facts in dispute draw no line, though they name figures', () => {
  const disputed = knowledge.facts['meg-inact-45'];
  expect([disputed?.confidence, disputed?.value['fee_after_days']]).toEqual(['disputed', 45]);
  expect(costOverTime(knowledge, 'let-lapse', 'megafon', today)?.fact).toBe('meg-inact-90');
});

test('old figures say so, and go', () => {
  expect(costOverTime(knowledge, 'suspend', 'mts', '2027-06-24')?.stale).toBe(true);
  expect(costOverTime(knowledge, 'suspend', 'mts', '2027-12-24')).toBeUndefined();
});

describe.each(alternativeCodes)('%s', (code) => {
  test.each(Object.keys(knowledge.carriers))('for %s never becomes cheaper with time', (carrier) => {
    const roubles = costOverTime(knowledge, code, carrier, today)?.roubles ?? [];
    expect(roubles.every((sum, index) => index === 0 || sum >= (roubles[index - 1] ?? 0))).toBe(true);
  });
});
