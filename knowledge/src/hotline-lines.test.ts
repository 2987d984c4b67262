import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { linesOf } from './hotline-lines.ts';
import { loadKnowledge } from './load.node.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../dist/knowledge.json', import.meta.url)));
const hotlines = Object.values(knowledge.hotlines);

test('what nobody has checked is never shown, on either side', () => {
  const hidden = hotlines.flatMap((one) =>
    [...one.home, ...one.abroad].filter(({ show }) => show === 'hide').map(({ number }) => `${one.id} ${number}`),
  );
  const shown = hotlines.flatMap((one) => linesOf(one, '2026-11-24').map(({ number }) => `${one.id} ${number}`));
  expect(hidden.length).toBeGreaterThan(0);
  expect(hidden.filter((one) => shown.includes(one))).toEqual([]);
});

test.each<[string, boolean | undefined]>([
  ['2026-11-24', false],
  ['2027-05-23', true],
  ['2027-11-23', undefined],
])('on %s a number is stale: %s (undefined: not shown)', (day, stale) => {
  const [line] = knowledge.hotlines['sberbank'] === undefined ? [] : linesOf(knowledge.hotlines['sberbank'], day);
  expect(line?.stale).toBe(stale);
});
