import type { Alternative } from '../alternative.ts';
import { all, answer, is } from '../condition.ts';

export const transfer: Alternative = {
  code: 'transfer',
  about: 'Close family becomes the holder; anybody else is an offence.',
  possible: all(
    is('holder', 'self'),
    is('lineState', 'active'),
    is('closeFamilyInRussia', true),
    answer('balance', (kopecks) => kopecks >= 0),
  ),
  facts: ['law-transfer-ban', 'law-transfer-ban-exceptions', 't2-owner-change'],
  first: ['move', 'debt-check'],
};
