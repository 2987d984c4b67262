import * as z from 'zod/mini';
import { described, told } from './described.ts';

/** Something that happened, in the order it was told. */
export const event = z.strictObject({
  kind: described(
    z.enum([
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
    ]),
    'What happened.',
  ),
  on: described(z.iso.date(), 'The day it happened.'),
  step: told(z.string(), 'Step id, for step-done, prepared, sent, accepted, refused, confirmed.'),
  service: told(z.string(), 'Service id, for moved and rehearsed.'),
  worked: told(z.boolean(), 'For rehearsed: did the sign-in work without the old number?'),
  number: told(z.string(), 'Reference number that was given, for example the incoming number.'),
  amount: told(z.int(), 'Kopecks.'),
  fact: told(z.string(), 'For told: the fact that was asked about.'),
  answer: told(z.string(), 'For told: what was answered.'),
  by: told(z.string(), 'For told: who answered (hotline, shop, bank).'),
  note: told(z.string(), 'Anything else, in the person’s words.'),
  evidence: told(z.string(), 'What proves it, in the person’s words (photo of the stamped copy).'),
  sha256: told(
    z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    'SHA-256 of the file that proves it, so that the file can be recognised later.',
  ),
});
export type Event = z.infer<typeof event>;
