import { hmac } from '@noble/hashes/hmac.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Case } from '@otboy/casefile';

/** Gives each event of one case its UID: the same on every day, of no meaning to whoever reads the calendar. */
export type UidOf = (event: string) => string;

/**
 * The names of the events of a case (docs/decisions/0041). They hang on the case's own `id`, which only the case holds;
 * on its number as well, so that a copied case with another number is another case. A case without an `id` is named by
 * its number, slowly, because all numbers can be tried; without a number by the name of its file.
 */
export function uidsOf(kase: Case, file: string): UidOf {
  const { id, number } = kase;
  const key =
    id !== undefined
      ? keyOf(`${id} ${number ?? ''}`)
      : scrypt(number ?? file, 'otboy calendar', { N: 2 ** 15, r: 8, p: 1, dkLen: 32 });
  return (event) => `${bytesToHex(named(key, event)).slice(0, 32)}@otboy`;
}

const keyOf = (secret: string): Uint8Array => named(utf8ToBytes('otboy calendar'), secret);
const named = (key: Uint8Array, what: string): Uint8Array => hmac(sha256, key, utf8ToBytes(what));
