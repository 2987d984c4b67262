import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortUtf8 } from './utf8.ts';

const decoded = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test('whatever the words, they are those of the decoder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(9), (words, before) => {
      const bytes = new TextEncoder().encode(`${'x'.repeat(before)}${words}y`);
      expect(shortUtf8(bytes, before, bytes.length - 1) ?? words).toBe(words);
      expect(shortUtf8(bytes, before, bytes.length - 1) === undefined).toBe(bytes[before] === 0xef);
    }),
  );
});

test('whatever the bytes, nothing is read that the decoder would not read', () => {
  const byte = fc.oneof(fc.nat(255), fc.constantFrom(0x80, 0xbf, 0xc1, 0xe0, 0xed, 0xa0, 0xf0, 0x8f, 0xf4, 0x90, 0xf5));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 6 }), fc.array(byte, { maxLength: 5 }), (some, others) => {
      for (const bytes of [some, Uint8Array.from(others)]) {
        const words = shortUtf8(bytes, 0, bytes.length);
        if (words === undefined) expect(bytes[0] === 0xef || decoded(bytes).includes('\uFFFD')).toBe(true);
        else expect(words).toBe(decoded(bytes));
      }
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['a letter cut in two', [0xd0]],
  ['a letter of two bytes written with three', [0xe0, 0x81, 0xbf]],
  ['half of a pair', [0xed, 0xa0, 0x80]],
  ['beyond the last character', [0xf4, 0x90, 0x80, 0x80]],
  ['a letter of three bytes written with four', [0xf0, 0x8f, 0xbf, 0xbf]],
])('%s is left to the decoder', (_what, bytes) => {
  expect(shortUtf8(Uint8Array.from(bytes), 0, bytes.length)).toBeUndefined();
});

test('a long text is left to the decoder', () => {
  expect(shortUtf8(new Uint8Array(1 << 13).fill(0x41), 0, 1 << 13)).toBe('A'.repeat(1 << 13));
  expect(shortUtf8(new Uint8Array(1 << 14).fill(0x41), 0, 1 << 14)).toBeUndefined();
});
