import { link, messageKind } from '@otboy/casefile';
import type { Text } from '@otboy/knowledge';
import { z } from 'zod';

const say = z
  .custom<Text>((value) => typeof value === 'object' && value !== null && 'say' in value)
  .meta({ type: 'string' })
  .describe('A sentence in the language asked for.');

const rejected = z.strictObject({
  offset: z.int().nonnegative().describe('Byte of the file at which the entry begins.'),
  reason: say.describe('Why it could not be read.'),
});

const file = z.strictObject({
  path: z.string().describe('Name of the file as given; archive/entry for a file inside a ZIP.'),
  format: z.string().nullable().describe('Id of the format, told by the content; null when it is not known.'),
  bytes: z.int().nonnegative().describe('Bytes read.'),
  entries: z.int().nonnegative().describe('Records that begin in the file; always read + rejected + rejectedMore.'),
  declared: z.int().nonnegative().optional().describe('How many records the file itself claims.'),
  read: z.int().nonnegative().describe('Records read.'),
  calls: z.int().nonnegative().describe('Those of them that are calls.'),
  rejected: z
    .array(rejected)
    .describe('Records that could not be read, in the order of the file; at most 100,000 over all files.'),
  rejectedMore: z
    .int()
    .nonnegative()
    .describe('How many more could not be read beyond those in the list; counted, without their places.'),
  notes: z.array(say).describe('What else is odd about the file; no record is lost by it.'),
  failed: say.optional().describe('Why the file could not be read at all, or not to its end.'),
  seconds: z.number().nonnegative().describe('Time it took; 0 where nobody measured.'),
});
export type FileReport = z.infer<typeof file>;

const silent = z.strictObject({
  service: z.string().describe('Service id.'),
  why: z
    .enum(['usual', 'declared'])
    .describe(
      'usual: most people of this citizenship have it; declared: the person said so, the exports show nothing.',
    ),
});
export type Silent = z.infer<typeof silent>;

const suspicious = z.strictObject({
  sender: z.string().nullable().describe('The sender as written.'),
  date: z.iso.date().optional().describe('The day of the last such message.'),
  why: z
    .enum(['look-alike', 'phishing'])
    .describe('look-alike: the name imitates a known sender; phishing: bait under a name of trust.'),
  service: z.string().optional().describe('Service id that is imitated.'),
  count: z.int().positive().describe('How many messages.'),
});
export type Suspicious = z.infer<typeof suspicious>;

/** What exports show. Holds no message text. */
export const linksSchema = z.strictObject({
  links: z.array(link).describe('Services that hang on the number, most dangerous first.'),
  silent: z
    .array(silent)
    .describe('Dangerous services usual for such a person of which no trace was found. No proof of absence.'),
  ownNumbers: z.array(z.string()).describe('Numbers that the exports show as the holder’s own, most often seen first.'),
  suspicious: z.array(suspicious).describe('Senders that imitate, and bait under a trusted name.'),
  files: z.array(file).describe('The account of every file: nothing is lost silently.'),
});
export type DiscoverResult = z.infer<typeof linksSchema>;

/** One message as it was judged; never its text. */
export const traceLine = z.strictObject({
  n: z.int().positive().describe('Number of the message, counted from 1 over all files.'),
  id: z.string().optional().describe('The record’s own id, where it has one.'),
  service: z.string().nullable().describe('Service id; null for marketing, personal and spam.'),
  kind: messageKind,
  confidence: z.enum(['high', 'medium', 'low']),
});
export type TraceLine = z.infer<typeof traceLine>;
