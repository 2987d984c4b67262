import { z } from 'zod';
import { envelope } from './envelope.ts';

const threeLanguages = {
  ru: z.string().min(1).describe('Russian.'),
  en: z.string().min(1).describe('English.'),
  zh: z.string().min(1).describe('Chinese.'),
};

/** A sentence to show or say, with `{phone}`-like places. */
export const phrase = z.strictObject({
  ...envelope,
  situation: z.string().describe('Where it is said, for example shop.open.'),
  ...threeLanguages,
});
export type Phrase = z.infer<typeof phrase>;

/** A term of the field in three languages. */
export const term = z.strictObject({
  ...envelope,
  group: z.string().describe('Part of the field it belongs to.'),
  ...threeLanguages,
  onScreen: z
    .strictObject(threeLanguages)
    .optional()
    .describe('The word on screen, where it differs from that in papers.'),
});
export type Term = z.infer<typeof term>;

/** A claim of the widely copied guide, held against the facts. */
export const guideClaim = z.strictObject({
  ...envelope,
  step: z.string().describe('Step of the guide.'),
  claim: z.string().describe('What the guide says, in English.'),
  holds: z.string().describe('Does it hold?'),
  instead: z.string().nullable().describe('What holds instead, in English; null where there is nothing to add.'),
  facts: z.array(z.string()).describe('Fact ids that answer the claim.'),
});
export type GuideClaim = z.infer<typeof guideClaim>;
