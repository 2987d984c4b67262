/**
 * Sixty dashes between a name and a letter were enough to keep the search for "nothing but signs behind the name" busy
 * for longer than anybody waits: two alternatives of a repeated group matched the same characters. Other searches took
 * the square of a long text. Now each alternative is passed once, and only the head of a text is judged.
 */
import { expect, test } from 'vitest';
import { otboy } from '../otboy.ts';

test.each([
  ['dashes', `Ozon код 123456 ${'-'.repeat(60)}x`],
  ['blanks', `Ozon код 123456 ${' '.repeat(60)}x`],
  ['digits', `Ozon код ${'1'.repeat(80)}x`],
  ['digits where a sum may stand', `Оплата баланс карта ${'1'.repeat(80_000)}!x`],
  ['letters behind an address', `Код 1234 x.yz ${'а'.repeat(80_000)}`],
  ['one name again and again', `Ozon код 1234 ${'Ozon '.repeat(16_000)}x`],
  ['codes without end', `Код ${'1234 '.repeat(16_000)}x код`],
])('%s', async (_name, text) => {
  const ran = await otboy(['discover', '-', '--json'], { input: JSON.stringify({ sender: 'Foo', text }) });
  expect(ran.status).toBe(0);
  expect(JSON.parse(ran.out).files[0]).toMatchObject({ entries: 1, read: 1 });
});
