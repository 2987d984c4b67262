import { z } from 'zod';
import { calendarYear } from './calendar-year.ts';
import { carrier } from './carrier.ts';
import { fact } from './fact.ts';
import { emergencyAdvice, hotline } from './hotline.ts';
import { holidays, periodArticle } from './period-article.ts';
import { recipe } from './recipe.ts';
import { service } from './service.ts';
import { guideClaim, phrase, term } from './words.ts';

/** Every kind of record: the folder it lies in, and its schema. Adding a kind means adding a line here. */
export const kinds = {
  facts: fact,
  services: service,
  recipes: recipe,
  carriers: carrier,
  hotlines: hotline,
  emergency: emergencyAdvice,
  periods: periodArticle,
  holidays,
  phrases: phrase,
  glossary: term,
  guide: guideClaim,
  calendar: calendarYear,
} as const;
export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

/** JSON Schema of every kind, with a description for its fields, so that others can use and correct the data. */
export const recordSchemas = (): Record<string, unknown> =>
  Object.fromEntries(kindNames.map((kind) => [kind, z.toJSONSchema(kinds[kind])]));
