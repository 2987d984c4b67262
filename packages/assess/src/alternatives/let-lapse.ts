import { addDays } from '@otboy/calendar';
import type { Alternative } from '../alternative.ts';
import { all, answer, is, not } from '../condition.ts';

export const letLapse: Alternative = {
  code: 'let-lapse',
  about: 'Stop using it and know what stays uncertain; never with a debt, and only after everything was moved.',
  possible: all(
    is('holder', 'self', 'close-family'),
    is('payment', 'prepaid'),
    not(is('lineState', 'ended')),
    answer('balance', (kopecks) => kopecks >= 0),
  ),
  facts: ['law-inactivity-90', 'law-inactivity-practice-90', 'law-quarantine-2m'],
  first: ['move'],
  deadline: ({ lastPaidAction }) => (lastPaidAction === undefined ? undefined : addDays(lastPaidAction, 90)),
};
