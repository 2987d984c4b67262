import { z } from 'zod';
import { envelope } from './envelope.ts';

/** An article of the Civil Code by which periods are counted. */
export const periodArticle = z.strictObject({
  ...envelope,
  law: z.string().describe('The act, with its number and date.'),
  article: z.string().describe('Number of the article.'),
  rule: z.string().describe('What the article says, in English.'),
  limits: z.array(z.string()).describe('What was not checked or is not covered.'),
});
export type PeriodArticle = z.infer<typeof periodArticle>;

/** The public holidays of the Labour Code, by month and day. */
export const holidays = z.strictObject({
  ...envelope,
  days: z
    .array(
      z.strictObject({
        monthDay: z
          .string()
          .regex(/^\d{2}-\d{2}$/)
          .describe('MM-DD, the same in every year.'),
        name: z.string().describe('Name of the holiday, in Russian.'),
      }),
    )
    .describe('The days, from January on.'),
});
export type Holidays = z.infer<typeof holidays>;
