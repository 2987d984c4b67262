import { addDays } from '@otboy/calendar';
import type { Alternative } from '../alternative.ts';
import { all, is, isThere } from '../condition.ts';

export const keepCheaply: Alternative = {
  code: 'keep-cheaply',
  about: 'The cheapest plan and one paid action before every 90 days.',
  possible: all(is('holder', 'self', 'close-family'), isThere),
  facts: [
    'law-inactivity-90',
    'law-activity-paid',
    'mts-inact-183',
    'meg-inact-90',
    'bee-inact-90',
    't2-inact-120-180',
    'yota-inact-90',
  ],
  first: [],
  deadline: ({ lastPaidAction }) => (lastPaidAction === undefined ? undefined : addDays(lastPaidAction, 90)),
};
