import { z } from 'zod';
import { confidence, envelope, names } from './envelope.ts';

const lineNumber = z.strictObject({
  number: z.string().min(1).describe('As people write it.'),
  tel: z.string().nullable().describe('As a phone dials it; null where it is not dialled.'),
  type: z.string().describe('short, tollfree, geographic, mobile, sms.'),
  from: z.string().describe('From where it can be called.'),
  free: z.enum(['yes', 'no', 'unknown']).describe('Does the call cost nothing?'),
  confidence,
  show: z
    .enum(['call', 'check_first', 'hide'])
    .describe(
      'call: may be a button; check_first: only with "compare with the card"; hide: not until a person has checked.',
    ),
  basis: z.string().describe('What it rests on: press, guide, code, mixed, farm, none.'),
});

/** Whom to call. A wrong number here can hand a victim to a thief: the back of the card outranks every record. */
export const hotline = z.strictObject({
  ...envelope,
  names,
  group: z.enum(['bank', 'state', 'messenger', 'carrier']).describe('Whose hotline it is.'),
  home: z.array(lineNumber).describe('Inside Russia.'),
  abroad: z.array(lineNumber).describe('From another country.'),
  canBlockByPhone: z.enum(['yes', 'no', 'unknown']).describe('Can a card, an account or a SIM be blocked by a call?'),
  chat: z.string().optional().describe('How it is reached in writing, in English.'),
  service: z.string().optional().describe('Service id that the hotline belongs to.'),
  related: z.string().optional().describe('Service id of the same group, whose hotline may help too.'),
  wrongNumbers: z.array(z.string()).describe('Numbers that pages give for it and that are wrong.'),
});
export type Hotline = z.infer<typeof hotline>;

/** What to do at once in one kind of emergency, as the sources put it. */
export const emergencyAdvice = z.strictObject({
  ...envelope,
  advice: z.record(z.string(), z.unknown()).describe('Acts, rules, warnings and numbers, copied whole.'),
});
export type EmergencyAdvice = z.infer<typeof emergencyAdvice>;
