import type { CalendarYear } from './records/calendar-year.ts';
import type { Carrier } from './records/carrier.ts';
import type { Fact } from './records/fact.ts';
import type { Recipe } from './records/recipe.ts';
import type { Service } from './records/service.ts';
import type { GuideClaim, Phrase, Term } from './records/words.ts';
import type { Lang } from './text.ts';

/**
 * Everything that is known, as the built file holds it. Passed into every decision as an argument.
 * Hotlines, emergencies and periods join it with their own record schemas.
 */
export interface Knowledge {
  /** The day of the newest `checked` date among the records: "knowledge of DATE". */
  readonly version: string;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly services: Readonly<Record<string, Service>>;
  readonly recipes: Readonly<Record<string, Recipe>>;
  readonly carriers: Readonly<Record<string, Carrier>>;
  readonly phrases: Readonly<Record<string, Phrase>>;
  readonly terms: Readonly<Record<string, Term>>;
  readonly guide: Readonly<Record<string, GuideClaim>>;
  /** By year, for example "2026". */
  readonly calendar: Readonly<Record<string, CalendarYear>>;
  /** The catalogue of texts: id → language → ICU message. */
  readonly texts: Readonly<Record<string, Readonly<Record<Lang, string>>>>;
}
