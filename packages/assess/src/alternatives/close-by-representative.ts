import type { Alternative } from '../alternative.ts';
import { all, fact, is, isThere } from '../condition.ts';

export const closeByRepresentative: Alternative = {
  code: 'close-by-representative',
  about: 'A notarised power that names the carrier, the ending and the money.',
  possible: all(
    is('holder', 'self', 'close-family'),
    isThere,
    fact('law-proxy', (value) => value.notarised === true),
  ),
  facts: ['t2-term-proxy', 't2-term-proxy-memo', 'bee-proxy', 'meg-proxy'],
  first: ['move', 'debt-check', 'power-of-attorney'],
};
