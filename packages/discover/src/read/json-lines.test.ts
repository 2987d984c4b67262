import { describe, expect, test, vi } from 'vitest';
import { accountOf, bytesOf, entriesOf, reasonsOf, textsOf, utf16 } from '../testing/reading.ts';

const good = '{"sender":"900","text":"Привет","date":"2024-02-29T10:00:00+03:00","id":7}';

describe('one line', () => {
  test.each<[string, string, object]>([
    ['everything', good, { peer: '900', text: 'Привет', day: '2024-02-29', direction: 'in', id: '7' }],
    ['only text', '{"text":"x"}', { peer: null, day: null, direction: 'in' }],
    ['a sender that is null', '{"sender":null,"text":"x"}', { peer: null }],
    ['sent', '{"sender":"1","text":"x","direction":"out"}', { direction: 'out' }],
    ['milliseconds', '{"text":"x","date":1600000000000}', { day: '2020-09-13' }],
    ['seconds', '{"text":"x","date":1600000000}', { day: '2020-09-13' }],
    ['a day that does not exist', '{"text":"x","date":"2023-02-29"}', { day: null }],
    ['fields that nobody knows', '{"text":"x","lang":"ru"}', { text: 'x' }],
  ])('%s', async (_, line, wanted) => {
    expect((await entriesOf(line))[0]).toMatchObject(wanted);
  });

  test.each([
    ['no JSON', 'hello', 'no-json'],
    ['cut off', '{"text":"x', 'no-json'],
    ['no text', '{"sender":"900"}', 'no-message'],
    ['a text that is a number', '{"text":7}', 'no-message'],
    ['a list', '[1]', 'no-message'],
    ['an object without an end', '{"text":"x"', 'no-json'],
    ['a number', '42', 'no-message'],
    ['null', 'null', 'no-message'],
    ['a line of blanks and an end', '  }', 'no-json'],
  ])('%s: rejected with its offset, the others are read', async (_, bad, reason) => {
    const entries = await entriesOf(`${good}\n${bad}\n${good}\n`);
    expect(textsOf(entries)).toEqual(['Привет', 'Привет']);
    expect(reasonsOf(entries)).toEqual([reason]);
    expect(entries[1]).toMatchObject({ offset: bytesOf(good).length + 1 });
  });
});

describe('the file', () => {
  const file = `${good}\r\n\n  \n${good}\nbad\n{"text":"世界😀"}`;
  const whole = ['Привет', 'Привет', '世界😀'];
  test.each([1, 2, 3, 7, 64, 1 << 16])('chunks of %d bytes', async (chunk) => {
    const entries = await entriesOf(file, chunk);
    expect(textsOf(entries)).toEqual(whole);
    expect(accountOf(entries)).toEqual({ read: 3, rejected: 1 });
  });

  test.each([
    ['a byte order mark', bytesOf(`\uFEFF${file}`)],
    ['UTF-16LE', utf16(file, true)],
    ['UTF-16BE', utf16(file, false)],
  ])('%s', async (_, bytes) => {
    expect(textsOf(await entriesOf(bytes, 50))).toEqual(whole);
  });

  test('a line larger than any message is one rejection', async () => {
    const entries = await entriesOf(`${good}\n{"text":"${'A'.repeat(9_000_000)}"}\n${good}`, 1 << 20);
    expect(textsOf(entries).map((words) => words.slice(0, 9))).toEqual(['Привет', 'Привет']);
    expect(reasonsOf(entries)).toEqual(['too-long']);
    expect(entries[1]).toMatchObject({ offset: bytesOf(good).length + 1 });
  });

  test('a line that never ends, in small chunks: no byte is copied again and again', async () => {
    const copied = vi.spyOn(Uint8Array.prototype, 'set');
    const file = bytesOf(`${good}\n{"text":"${'A'.repeat(9_000_000)}`);
    const before = copied.mock.calls.length;
    const entries = await entriesOf(file, 1 << 15);
    const bytes = copied.mock.calls.slice(before).reduce((sum, [piece]) => sum + piece.length, 0);
    copied.mockRestore();
    expect(accountOf(entries)).toEqual({ read: 1, rejected: 1 });
    expect(bytes).toBeLessThan(4 * file.length);
  });
});
