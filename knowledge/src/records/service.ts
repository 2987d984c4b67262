import { z } from 'zod';
import { envelope, names } from './envelope.ts';

/** A service whose account may hang on a phone number, and how its messages are recognised. */
export const service = z.strictObject({
  ...envelope,
  name: z.string().min(1),
  names,
  country: z.string().min(2),
  category: z.enum([
    'bank',
    'payments',
    'government',
    'telecom',
    'messenger',
    'social',
    'email',
    'marketplace',
    'delivery',
    'tech',
    'media',
    'taxi',
    'travel',
    'crypto',
    'gaming',
    'health',
    'jobs',
    'education',
    'transport',
    'insurance',
    'other',
    'realestate',
  ]),
  risk: z.int().min(1).max(5).describe('Harm if a stranger gets the codes: 5 = money or the state, 1 = nuisance.'),
  sensitive: z.boolean().describe('Could harm its holder in a stranger’s eyes: folded away, never in papers.'),
  domains: z.array(z.string()),
  senders: z.array(z.string()).describe('Sender names and short numbers its messages come from.'),
  sharedSenders: z
    .array(z.string())
    .describe('Those of its senders that other services use too: a marker must decide.'),
  sendersEvidence: z.enum(['source', 'common-knowledge', 'none']),
  markers: z.array(z.string()).describe('Words that name the service in a message.'),
  templateMarkers: z.array(z.string()).describe('Markers too short or common to count outside a code template.'),
  sharedMarkers: z.array(z.string()).describe('Markers that other services use too.'),
  status: z.string().optional().describe('What became of it, if it is not simply alive.'),
  successor: z.string().optional().describe('Service id that took its accounts over.'),
  carrier: z.string().optional().describe('Carrier id, when the service is a carrier’s own account.'),
  ifNumberLost: z.string(),
  changeNumber: z.strictObject({
    path: z.string(),
    url: z.string().nullable(),
    notes: z.string(),
    pathVerified: z.boolean(),
    needsOldNumber: z.string().optional(),
    worksAbroad: z.string().optional(),
  }),
  deleteAccount: z.strictObject({ url: z.string(), difficulty: z.string(), source: z.string() }).optional(),
});
export type Service = z.infer<typeof service>;
