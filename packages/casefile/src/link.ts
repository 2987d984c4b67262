import * as z from 'zod/mini';
import { described, told } from './described.ts';

const count = z.int().check(z.nonnegative());
const risk = z.int().check(z.minimum(1), z.maximum(5));

export const messageKind = described(
  z.enum(['otp', 'transaction', 'account', 'delivery', 'marketing', 'personal', 'spam', 'unknown']),
  'otp = a one-time code; transaction = money moved; account = a notice about an account.',
);
export type MessageKind = z.infer<typeof messageKind>;

const evidence = z.strictObject({
  file: described(z.string(), 'Name of the export it was seen in; never a path, never text.'),
  kind: described(
    z.enum(['sender', 'marker', 'domain', 'shape', 'saved-login', 'mail', 'call', 'contact']),
    'By what the service was seen.',
  ),
  count: described(count, 'How often.'),
  first: told(z.iso.date(), 'Date of the first time.'),
  last: told(z.iso.date(), 'Date of the last time.'),
  codes: told(
    z.record(z.string().check(z.regex(/^\d{4}$/)), z.int().check(z.positive())),
    'One-time codes among them by year; those without a date are in no year.',
  ),
});
export type Evidence = z.infer<typeof evidence>;

/** A service that hangs on the number. By hand `{service}` or `{service: null, label}` is enough. */
export const link = z.strictObject({
  service: described(
    z.nullable(z.string()),
    'Service id of the knowledge, or null for a sender of codes it does not have.',
  ),
  label: told(z.string(), 'Name to show; the sender itself where the service is not known.'),
  successor: told(z.string(), 'Service id that took this one over.'),
  kinds: told(z.array(messageKind), 'Kinds of messages seen.'),
  messages: told(count, 'How many messages were seen.'),
  first: told(z.iso.date(), 'Date of the first message seen.'),
  last: told(z.iso.date(), 'Date of the last message seen.'),
  lastCode: told(z.iso.date(), 'Date of the last one-time code seen.'),
  confidence: told(z.enum(['high', 'medium', 'low']), 'How sure it is that this is the service.'),
  risk: told(z.nullable(risk), 'What its loss costs, 1 to 5; null where the service is not known.'),
  sensitive: told(z.boolean(), 'Could harm its holder in a stranger’s eyes: never named in papers or calendars.'),
  evidence: told(z.array(evidence), 'Where it was seen.'),
  state: told(
    z.enum(['open', 'moved', 'removed', 'closed', 'not-mine']),
    'What the person did about it; absent means open.',
  ),
});
export type Link = z.infer<typeof link>;
