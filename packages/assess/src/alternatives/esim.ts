import type { Alternative } from '../alternative.ts';
import { unknowable } from '../condition.ts';

export const esim: Alternative = {
  code: 'esim',
  about:
    'The same contract without a plastic card. No page read says which carrier gives one to whom, so it stays unknown until asked.',
  possible: unknowable,
  facts: [],
  first: [],
};
