import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';

test.each([
  // FIPS 180-2, appendix B; the empty one is known as well.
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
])('the fingerprint of %j', async (words, fingerprint) => {
  expect(await fingerprintOf(new Blob([words]))).toBe(fingerprint);
});

test('a file of many pieces', async () => {
  const bytes = Uint8Array.from({ length: 3_000_000 }, (_, at) => at * 7 + (at >> 8));
  expect(await fingerprintOf(new Blob([bytes]))).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('a file that went away while it was read', async () => {
  const gone = new Blob(['abc']);
  gone.stream = () => new ReadableStream({ pull: (to) => to.error(new DOMException('gone', 'NotFoundError')) });
  await expect(fingerprintOf(gone)).rejects.toThrow('gone');
});
