import { z } from 'zod';

/** The JSON that `otboy papers` prints; the files themselves lie in the folder. */
export const papersSchema = z
  .strictObject({
    papers: z
      .array(
        z.strictObject({
          kind: z.string().describe('Which letter.'),
          file: z.string().describe('Name of the file in the folder.'),
          sha256: z.string().describe('Of its bytes: the same input gives the same bytes.'),
          pages: z.int().positive().describe('How many pages.'),
          missing: z.array(z.string()).describe('Ids of fields that are blanks to be filled by hand.'),
        }),
      )
      .describe('What was made.'),
    refused: z
      .array(
        z.strictObject({
          kind: z.string().describe('Which letter.'),
          why: z.string().describe('Why it is not made. In the language asked for.'),
        }),
      )
      .describe('What was not made, and why.'),
    notYet: z.array(z.string()).describe('Ids of the steps that still hold the statement; its first sheet says so.'),
  })
  .describe('Letters and cards.');
