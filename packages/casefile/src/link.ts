import { z } from 'zod';

export const messageKind = z
  .enum(['otp', 'transaction', 'account', 'delivery', 'marketing', 'personal', 'spam', 'unknown'])
  .describe('otp = a one-time code; transaction = money moved; account = a notice about an account.');
export type MessageKind = z.infer<typeof messageKind>;

const evidence = z.strictObject({
  file: z.string().describe('Name of the export it was seen in; never a path, never text.'),
  kind: z
    .enum(['sender', 'marker', 'domain', 'shape', 'saved-login', 'mail', 'call', 'contact'])
    .describe('By what the service was seen.'),
  count: z.int().nonnegative().describe('How often.'),
  first: z.iso.date().optional().describe('Date of the first time.'),
  last: z.iso.date().optional().describe('Date of the last time.'),
  codes: z
    .record(z.string().regex(/^\d{4}$/), z.int().positive())
    .optional()
    .describe('One-time codes among them by year; those without a date are in no year.'),
});
export type Evidence = z.infer<typeof evidence>;

/** A service that hangs on the number. By hand `{service}` or `{service: null, label}` is enough. */
export const link = z.strictObject({
  service: z
    .string()
    .nullable()
    .describe('Service id of the knowledge, or null for a sender of codes it does not have.'),
  label: z.string().optional().describe('Name to show; the sender itself where the service is not known.'),
  successor: z.string().optional().describe('Service id that took this one over.'),
  kinds: z.array(messageKind).optional().describe('Kinds of messages seen.'),
  messages: z.int().nonnegative().optional().describe('How many messages were seen.'),
  first: z.iso.date().optional().describe('Date of the first message seen.'),
  last: z.iso.date().optional().describe('Date of the last message seen.'),
  lastCode: z.iso.date().optional().describe('Date of the last one-time code seen.'),
  confidence: z.enum(['high', 'medium', 'low']).optional().describe('How sure it is that this is the service.'),
  risk: z
    .int()
    .min(1)
    .max(5)
    .nullable()
    .optional()
    .describe('What its loss costs, 1 to 5; null where the service is not known.'),
  sensitive: z
    .boolean()
    .optional()
    .describe('Could harm its holder in a stranger’s eyes: never named in papers or calendars.'),
  evidence: z.array(evidence).optional().describe('Where it was seen.'),
  state: z
    .enum(['open', 'moved', 'removed', 'closed', 'not-mine'])
    .optional()
    .describe('What the person did about it; absent means open.'),
});
export type Link = z.infer<typeof link>;
