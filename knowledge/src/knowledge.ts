import type { CalendarYear } from './records/calendar-year.ts';
import type { Carrier } from './records/carrier.ts';
import type { Fact } from './records/fact.ts';
import type { EmergencyAdvice, Hotline } from './records/hotline.ts';
import type { Holidays, PeriodArticle } from './records/period-article.ts';
import type { Recipe } from './records/recipe.ts';
import type { Service } from './records/service.ts';
import type { GuideClaim, Phrase, Term } from './records/words.ts';
import type { Lang } from './text.ts';

type ById<T> = Readonly<Record<string, T>>;

/** The register of the numbering plan as two tables, see `numbering.ts`. */
export interface Numbering {
  /** The day of the copy of the register. */
  readonly registerDate: string;
  /** SHA-256 of the register's file. */
  readonly sha256: string;
  readonly holders: readonly { readonly inn: string; readonly name: string }[];
  readonly regions: readonly string[];
  /** Segments of the space +7 9XX XXX XX XX, encoded and in base64. */
  readonly holderTable: string;
  readonly regionTable: string;
}

/** Everything that is known, as the one built file holds it. Passed into every decision as an argument. */
export interface Knowledge {
  /** The newest day on which a record was checked: "knowledge of DATE". */
  readonly version: string;
  readonly facts: ById<Fact>;
  readonly services: ById<Service>;
  readonly recipes: ById<Recipe>;
  readonly carriers: ById<Carrier>;
  readonly hotlines: ById<Hotline>;
  readonly emergency: ById<EmergencyAdvice>;
  readonly periods: ById<PeriodArticle>;
  readonly holidays: ById<Holidays>;
  readonly phrases: ById<Phrase>;
  readonly glossary: ById<Term>;
  readonly guide: ById<GuideClaim>;
  /** By year, for example "2026". */
  readonly calendar: ById<CalendarYear>;
  readonly numbering: Numbering;
  /** The catalogue of texts: id → language → ICU message. */
  readonly texts: Readonly<Record<string, Readonly<Record<Lang, string>>>>;
}
