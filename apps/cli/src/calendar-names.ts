import { createHmac, scryptSync } from 'node:crypto';
import { basename } from 'node:path';
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
      : scryptSync(number ?? basename(file), 'otboy calendar', 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 });
  return (event) => `${named(key, event).toString('hex').slice(0, 32)}@otboy`;
}

const keyOf = (secret: string): Buffer => named(Buffer.from('otboy calendar'), secret);
const named = (key: Buffer, what: string): Buffer => createHmac('sha256', key).update(what).digest();
