export type { Part } from './blank.ts';
export { doubtsOf, type FormField, filledIn, fillsAny, formOf, valuesOf, type Wrong, wrongOf } from './form.ts';
export { coverHtmlOf, htmlOf, type Tag, textOf } from './html.ts';
export { type Layout, notesOf, type Translation } from './layout.ts';
export type { Letter } from './letter.ts';
export { blockersOf, type Draft, type Drafted, draftPapers, paperKinds } from './papers.ts';
export { operatorNamed } from './parties.ts';
export { papersSchema } from './schema.ts';
export { unprintable } from './value.ts';
