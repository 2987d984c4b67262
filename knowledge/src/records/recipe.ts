import { z } from 'zod';
import { envelope } from './envelope.ts';

/** How the number is changed at one service. Where service and recipe disagree, the recipe wins. */
export const recipe = z.strictObject({
  ...envelope,
  service: z.string().describe('Service id; equal to the record id.'),
  path: z.string().describe('Where in the app or on which counter.'),
  url: z.string().nullable().describe('Page where the change is made or explained; null where none is known.'),
  needsOldNumber: z
    .enum(['yes', 'no', 'recovery-possible', 'unknown'])
    .describe('Does the change ask for a code sent to the old number?'),
  withoutOldNumber: z.string().describe('What can be done when the old number is gone, in English.'),
  acceptsForeignNumber: z.enum(['yes', 'no', 'unknown']).describe('Can a number of another country be given?'),
  waitingDays: z
    .int()
    .nonnegative()
    .nullable()
    .describe('Quiet days after the change, in calendar days; null = unknown.'),
  removeOnlyPossible: z.enum(['yes', 'no', 'unknown']).describe('Can the number be removed without giving another?'),
  secondFactors: z.array(z.string()).describe('Other ways in that need no number, in English.'),
  branchless: z
    .literal(true)
    .optional()
    .describe(
      'Of a bank: it has no branch to walk into, or lives inside another account. Absent where nothing says so.',
    ),
  orderNotes: z.string().describe('What must come before or after the change, in English.'),
});
export type Recipe = z.infer<typeof recipe>;
