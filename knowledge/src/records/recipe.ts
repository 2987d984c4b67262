import { z } from 'zod';
import { envelope } from './envelope.ts';

/** How the number is changed at one service. Where service and recipe disagree, the recipe wins. */
export const recipe = z.strictObject({
  ...envelope,
  service: z.string().describe('Service id; equal to the record id.'),
  path: z.string().describe('Where in the app or on which counter.'),
  url: z.string().nullable(),
  needsOldNumber: z.enum(['yes', 'no', 'recovery-possible', 'unknown']),
  withoutOldNumber: z.string(),
  acceptsForeignNumber: z.enum(['yes', 'no', 'unknown']),
  waitingDays: z
    .int()
    .nonnegative()
    .nullable()
    .describe('Quiet days after the change, in calendar days; null = unknown.'),
  removeOnlyPossible: z.enum(['yes', 'no', 'unknown']).describe('Can the number be removed without giving another?'),
  secondFactors: z.array(z.string()),
  orderNotes: z.string(),
});
export type Recipe = z.infer<typeof recipe>;
