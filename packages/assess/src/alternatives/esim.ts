import type { Alternative } from '../alternative.ts';
import { all, is, not, unknowable } from '../condition.ts';

export const esim: Alternative = {
  code: 'esim',
  about:
    'The same contract without a plastic card. No page read says which carrier gives one to whom, so it stays unknown until asked.',
  possible: all(is('holder', 'self', 'close-family'), not(is('lineState', 'ended')), unknowable),
  facts: [],
  first: [],
};
