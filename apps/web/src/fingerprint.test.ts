import { expect, test } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';

test.each([
  // FIPS 180-2, appendix B; that of nothing stands in many places.
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
])('the fingerprint of %j', async (words, fingerprint) => {
  expect(await fingerprintOf(new Blob([words]))).toBe(fingerprint);
});

test('a file of many pieces, as in the same appendix', async () => {
  const many = new Blob(['a'.repeat(1_000_000)]);
  expect(await fingerprintOf(many)).toBe('cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0');
});

test('a file that went away while it was read', async () => {
  const gone = new Blob(['abc']);
  gone.stream = () => new ReadableStream({ pull: (to) => to.error(new DOMException('gone', 'NotFoundError')) });
  await expect(fingerprintOf(gone)).rejects.toThrow('gone');
});
