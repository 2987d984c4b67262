import { z } from 'zod';

/** Something that happened, in the order it was told. */
export const event = z.strictObject({
  kind: z
    .enum([
      'step-done',
      'moved',
      'rehearsed',
      'prepared',
      'sent',
      'accepted',
      'refused',
      'confirmed',
      'line-ended',
      'refund-asked',
      'refund-received',
      'refund-returned',
      'notice-received',
      'code-read-out',
      'told',
      'guard-overridden',
    ])
    .describe('What happened.'),
  on: z.iso.date().describe('The day it happened.'),
  step: z.string().optional().describe('Step id, for step-done, prepared, sent, accepted, refused, confirmed.'),
  service: z.string().optional().describe('Service id, for moved and rehearsed.'),
  worked: z.boolean().optional().describe('For rehearsed: did the sign-in work without the old number?'),
  number: z.string().optional().describe('Reference number that was given, for example the incoming number.'),
  amount: z.int().optional().describe('Kopecks.'),
  fact: z.string().optional().describe('For told: the fact that was asked about.'),
  answer: z.string().optional().describe('For told: what was answered.'),
  by: z.string().optional().describe('For told: who answered (hotline, shop, bank).'),
  note: z.string().optional().describe('Anything else, in the person’s words.'),
  evidence: z.string().optional().describe('What proves it, in the person’s words (photo of the stamped copy).'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('SHA-256 of the file that proves it, so that the file can be recognised later.'),
});
export type Event = z.infer<typeof event>;
