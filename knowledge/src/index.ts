export type { Knowledge } from './knowledge.ts';
export { type CalendarYear, calendarYear } from './records/calendar-year.ts';
export { type Carrier, type CarrierId, carrier, carrierId } from './records/carrier.ts';
export { type Fact, fact } from './records/fact.ts';
export { type Recipe, recipe } from './records/recipe.ts';
export { type Service, service } from './records/service.ts';
export { type GuideClaim, guideClaim, type Phrase, phrase, type Term, term } from './records/words.ts';
export { type Lang, type Localised, languages, type Text, type TextValue, text } from './text.ts';
