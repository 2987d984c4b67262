import type { Alternative } from '../alternative.ts';
import { all, any, is, isThere } from '../condition.ts';

export const restore: Alternative = {
  code: 'restore',
  about: 'A new SIM for the same number, in the carrier’s shop with the document.',
  possible: all(
    is('holder', 'self', 'close-family'),
    isThere,
    // With a working SIM in hand there is nothing to restore.
    any(is('lineState', 'blocked', 'suspended'), is('simInHand', false)),
    any(is('inRussia', true), is('canTravel', true)),
  ),
  facts: ['law-quarantine-2m', 'meg-restore', 'bee-sim-replace'],
  first: ['block-line'],
};
