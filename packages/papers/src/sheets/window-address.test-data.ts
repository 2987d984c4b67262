import type { Case } from '@otboy/casefile';
import { changed, refused } from '../testing/people.ts';

export const variants: Readonly<Record<string, Case>> = {
  refused: refused('debt'),
  statement: changed({ inRussia: false, lineState: 'active' }),
  'carrier-unknown': { ...refused('debt'), answers: { holder: 'self' }, person: {} },
};
