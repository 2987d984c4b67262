import { z } from 'zod';
import { envelope, names } from './envelope.ts';

/** A service whose account may hang on a phone number, and how its messages are recognised. */
export const service = z.strictObject({
  ...envelope,
  name: z.string().min(1).describe('Name in English, as in `names`.'),
  names,
  country: z.string().min(2).describe('Home country, ISO 3166 in lower case, or intl.'),
  category: z
    .enum([
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
    ])
    .describe('What sort of service it is.'),
  risk: z.int().min(1).max(5).describe('Harm if a stranger gets the codes: 5 = money or the state, 1 = nuisance.'),
  sensitive: z.boolean().describe('Could harm its holder in a stranger’s eyes: folded away, never in papers.'),
  domains: z.array(z.string()).describe('Internet domains of its own.'),
  senders: z.array(z.string()).describe('Sender names and short numbers its messages come from.'),
  sharedSenders: z
    .array(z.string())
    .describe('Those of its senders that other services use too: a marker must decide.'),
  sendersEvidence: z.enum(['source', 'common-knowledge', 'none']).describe('What the senders rest on.'),
  markers: z.array(z.string()).describe('Words that name the service in a message.'),
  templateMarkers: z.array(z.string()).describe('Markers too short or common to count outside a code template.'),
  sharedMarkers: z.array(z.string()).describe('Markers that other services use too.'),
  status: z.string().optional().describe('What became of it, if it is not simply alive.'),
  successor: z.string().optional().describe('Service id that took its accounts over.'),
  carrier: z.string().optional().describe('Carrier id, when the service is a carrier’s own account.'),
  ifNumberLost: z
    .string()
    .describe('What a stranger with the number gets, and how the account is recovered, in English.'),
  changeNumber: z
    .strictObject({
      path: z.string().describe('Where in the app or on which counter, in English.'),
      url: z.string().nullable().describe('Page where it is done; null where none is known.'),
      notes: z.string().describe('What to mind, in English.'),
      pathVerified: z.boolean().describe('Was the path read on a page about the service?'),
      needsOldNumber: z.string().optional().describe('Absent where a recipe says it: the recipe wins.'),
      worksAbroad: z.string().optional().describe('Can it be done from abroad?'),
    })
    .describe('How the number is changed there.'),
  deleteAccount: z
    .strictObject({
      url: z.string().describe('Page where the account is deleted.'),
      difficulty: z.string().describe('How hard it is.'),
      source: z.string().describe('Who says so.'),
    })
    .optional()
    .describe('How the account is deleted, where it is known.'),
});
export type Service = z.infer<typeof service>;
