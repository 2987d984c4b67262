import { z } from 'zod';
import { envelope } from './envelope.ts';

const threeLanguages = { ru: z.string().min(1), en: z.string().min(1), zh: z.string().min(1) };

/** A sentence to show or say, with `{phone}`-like places. */
export const phrase = z.strictObject({ ...envelope, situation: z.string(), ...threeLanguages });
export type Phrase = z.infer<typeof phrase>;

/** A term of the field in three languages. */
export const term = z.strictObject({
  ...envelope,
  group: z.string(),
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
  step: z.string(),
  claim: z.string(),
  holds: z.string(),
  instead: z.string().nullable(),
  facts: z.array(z.string()).describe('Fact ids that answer the claim.'),
});
export type GuideClaim = z.infer<typeof guideClaim>;
