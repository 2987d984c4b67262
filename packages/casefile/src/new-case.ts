import type { Case } from './case.ts';

/** A case in which nothing is known yet; its random id comes from the face that makes it. */
export const newCase = (number?: string, id?: string): Case => ({
  otboy: 1,
  ...(id === undefined ? {} : { id }),
  ...(number === undefined ? {} : { number }),
  answers: {},
  links: [],
  declared: {},
  events: [],
});
