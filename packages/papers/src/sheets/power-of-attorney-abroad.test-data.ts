import type { Case } from '@otboy/casefile';
import { changed } from '../testing/people.ts';

const abroad = { inRussia: false, lineState: 'active', chosen: 'close-by-representative' } as const;

export const variants: Readonly<Record<string, Case>> = {
  china: changed(abroad),
  elsewhere: changed({ ...abroad, citizenship: 'RU' }),
};
