import type { Alternative } from '../alternative.ts';
import { all, fact, is, isThere } from '../condition.ts';

export const closeViaPortal: Alternative = {
  code: 'close-via-portal',
  about:
    'Refuse the number on Gosuslugi: a request whose result has to be verified; the refund is asked for separately.',
  possible: all(
    is('holder', 'self'),
    isThere,
    is('gosuslugiAccount', true),
    is('gosuslugiOtherFactor', true),
    fact('law-gosuslugi-block', (value) => value.action !== undefined),
  ),
  facts: ['law-gosuslugi-sim-list', 'meg-gosuslugi', 'bee-gosuslugi'],
  first: ['move', 'debt-check'],
};
