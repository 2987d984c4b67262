import { z } from 'zod';

/** A calendar date that exists, `YYYY-MM-DD`. 31 June is refused: a pattern alone would let it pass. */
export const isoDate = z.iso.date().describe('A calendar date that exists, YYYY-MM-DD.');

/** Two or more languages of one text; Russian, English and Chinese are the languages of the house. */
export const names = z
  .strictObject({
    ru: z.string().min(1).optional().describe('Russian.'),
    en: z.string().min(1).describe('English, always there.'),
    zh: z.string().min(1).optional().describe('Chinese.'),
  })
  .describe('The name in the languages of the house; English always exists.');

export const sourceKind = z
  .enum(['law', 'official', 'press', 'guide', 'code', 'machine-written', 'common-knowledge'])
  .describe(
    'Who speaks: law = text of an act; official = the carrier, bank or state body itself; press; guide = any other page; code = a public source file; machine-written = a page made by a machine, kept to show what circulates, never evidence; common-knowledge = nobody was read.',
  );

export const source = z
  .strictObject({
    url: z.string().min(1).nullable().describe('Address, or null when the text has no public address of its own.'),
    kind: sourceKind,
    title: z.string().optional().describe('What the page calls itself or what was seen there.'),
    published: z.string().optional().describe('When the source itself was published, as far as it says.'),
  })
  .describe('Where a statement was read.');

export const confidence = z
  .enum(['high', 'medium', 'low', 'disputed'])
  .describe(
    'high: the carrier or the law says so; medium: several independent pages agree; low: one page, or nobody; disputed: they disagree, both values are kept.',
  );

export const shelf = z
  .enum(['law', 'channels', 'fees', 'contacts', 'services', 'recipes', 'words', 'calendar'])
  .describe('Shelf life by topic: law 12 months, the others 6; words and calendar years do not age.');

export type Shelf = z.infer<typeof shelf>;

export const verify = z
  .strictObject({
    to: z
      .string()
      .min(1)
      .describe(
        'Whom to ask: a carrier id, a service id, "carrier" for the carrier of the person, or who else (for example "pravo.gov.ru").',
      ),
    ask: z
      .string()
      .min(1)
      .describe('What to ask, in English; a text record `ask.<record id>` says it in the three languages.'),
  })
  .describe('How a person can check this record. Required for low and disputed.');

/** What every record of the knowledge carries around its own statement. */
export const envelope = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .describe('Never reused; a retired record keeps it.'),
  sources: z.array(source).min(1).describe('Where the statement was read; never empty.'),
  checked: isoDate.describe('The day a person or a check last read the sources.'),
  confidence,
  shelf,
  verify: verify.optional(),
  note: z.string().optional().describe('What a reader of the record should know, in English.'),
  validFrom: isoDate.optional().describe('First day on which it holds, where the law gives one.'),
  validTo: isoDate.optional().describe('Last day on which it holds, where the law gives one.'),
  retired: z
    .strictObject({
      why: z.string().min(1).describe('Why the record is not used any more.'),
      replacedBy: z.string().optional().describe('Id of the record of the same kind that took its place.'),
    })
    .optional()
    .describe('Set on a record that is not used any more; it keeps its id.'),
};
