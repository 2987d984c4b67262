import { carrierId } from '@otboy/knowledge';
import { z } from 'zod';

/** The JSON that `otboy number` prints. */
export const numberSchema = z
  .strictObject({
    e164: z.string().nullable().describe('The number in full, +7…; null when no number could be read.'),
    valid: z.boolean().describe('A well-formed Russian mobile number.'),
    why: z.string().optional().describe('Why it is not, or why nobody holds it. In the language asked for.'),
    allocated: z.enum(['yes', 'no', 'unknown']).describe('Has its range been given to anybody, by the register?'),
    issuedBy: z
      .strictObject({
        carrier: z.nullable(carrierId).describe('Our carrier id; null where the holder is none of ours.'),
        holder: z.string().describe('Holder of the range, as the register names it.'),
        inn: z.string().describe('Taxpayer number of the holder.'),
        region: z.string().describe('Where the range was given out, not where the person lives.'),
        registerDate: z.iso.date().describe('The day of the register’s copy.'),
      })
      .nullable()
      .describe('Who the range was given to; not who serves the number today.'),
    portedPossible: z.boolean().describe('The number may have been brought to another carrier.'),
    facts: z
      .array(
        z.strictObject({
          fact: z.string().describe('Fact id.'),
          text: z.string().describe('What it says.'),
          confidence: z.string().describe('How sure it is.'),
          checked: z.iso.date().describe('The day its sources were last read.'),
        }),
      )
      .describe('What is known about porting.'),
  })
  .describe('What the number itself tells.');
