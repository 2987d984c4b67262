import { z } from 'zod';
import { envelope } from './envelope.ts';

/** A statement about a carrier or the law: `value` is what a rule reads, `claim` is what a person reads. */
export const fact = z.strictObject({
  ...envelope,
  scope: z
    .enum(['law', 'all', 'mts', 'megafon', 'beeline', 't2', 'yota', 'tmobile'])
    .describe('Whose statement it is: the law, every carrier, or one carrier.'),
  topic: z.string().min(1).describe('What it is about, for example refund or contacts; decides its shelf life.'),
  claim: z
    .string()
    .min(1)
    .describe('The statement in English; the text record `fact.<id>` says it in the three languages.'),
  value: z.record(z.string(), z.unknown()).describe('The same statement for programs.'),
});
export type Fact = z.infer<typeof fact>;
