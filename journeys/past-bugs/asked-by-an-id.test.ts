/**
 * The verdict said what to ask, and a person was to guess whom: the answer stood in the JSON alone, as an id. The id
 * stays for programs; beside it stand a name and, where one is known, the hotline.
 */
import { expect, test } from 'vitest';
import { json, otboy } from '../otboy.ts';

const kase = (carrierNow: string) => ({
  otboy: 1,
  answers: { holder: 'self', carrierNow, lineState: 'active', balance: 41200, inRussia: true, departure: '2026-12-03' },
});
const on = ['--today', '2026-11-24'];

interface Asked {
  readonly ask: readonly { to: string; toName: string; question: string; phones: { tel: string; place: string }[] }[];
}

test('programs: the id as before, the name and the numbers beside it', async () => {
  const { ask } = await json<Asked>('assess', kase('mts'), '--lang', 'ru', ...on);
  expect(ask).toContainEqual(expect.objectContaining({ to: 'mts', toName: 'МТС' }));
  expect(ask[0]?.phones.map(({ tel, place }) => [tel, place])).toContainEqual(['+74957660166', 'abroad']);
});

test.each([
  ['mts', 'ru', 'МТС:'],
  ['mts', 'zh', 'MTS：'],
  ['megafon', 'en', 'MegaFon:'],
])('people: %s in %s', async (carrier, lang, name) => {
  const { out } = await otboy(['assess', '-', '--lang', lang, ...on], { input: JSON.stringify(kase(carrier)) });
  const lines = out.split('\n');
  expect(lines).toContain(name);
  expect(lines[lines.indexOf(name) + 1]).toMatch(/^ {4}0\d{3}/);
});
