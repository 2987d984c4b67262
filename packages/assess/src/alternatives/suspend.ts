import { addDays } from '@otboy/calendar';
import type { Alternative } from '../alternative.ts';
import { all, fact, is, isThere } from '../condition.ts';

export const suspend: Alternative = {
  code: 'suspend',
  about: 'The carrier stops service on request, the contract goes on; it may charge for it.',
  possible: all(
    is('holder', 'self', 'close-family'),
    is('lineState', 'active', 'blocked', 'suspended'),
    isThere,
    fact('law-suspension-on-request', (value) => value.obligatory === true),
  ),
  facts: ['mts-vb', 'meg-susp-30'],
  first: ['debt-check'],
  deadline: ({ lastPaidAction }) => (lastPaidAction === undefined ? undefined : addDays(lastPaidAction, 90)),
};
