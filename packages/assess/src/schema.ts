import { answers } from '@otboy/casefile';
import { z } from 'zod';
import { alternativeCodes } from './alternative.ts';
import { verdicts } from './rule.ts';

const date = z.iso.date();
const answerId = z
  .enum(Object.keys(answers.shape) as [keyof typeof answers.shape])
  .describe('Question id: an answer of the case.');
const tri = z.enum(['yes', 'no', 'unknown']).describe('Unknown is a value, never a guess.');
const sentence = (what: string) => z.string().describe(`${what} In the language asked for.`);

const shownFact = z
  .strictObject({
    fact: z.string().describe('Fact id; `otboy atlas show ID` prints the record.'),
    text: sentence('What the fact says.'),
    confidence: z.enum(['high', 'medium', 'low', 'disputed']).describe('How sure it is.'),
    checked: date.describe('The day its sources were last read.'),
    stale: z.boolean().describe('Past its shelf life: was so on that day, check.'),
    ask: z.string().optional().describe('How to verify a weak one: what to ask. In the language asked for.'),
    told: z.string().optional().describe('What the person found out about it.'),
  })
  .describe('A fact behind a statement.');

export const verdictSchema = z.enum(verdicts).describe('What to do; the first that applies wins.');

const reason = z.strictObject({
  rule: z.string().describe('Rule id; `--why ID` prints its trace.'),
  outcome: tri,
  text: sentence('The reason.'),
  answers: z.array(answerId).describe('Answers it used.'),
  missing: z.array(answerId).describe('Answers that would decide it.'),
  facts: z.array(shownFact).describe('Facts it rests on.'),
  sources: z
    .array(
      z.strictObject({
        fact: z.string().describe('The fact it belongs to.'),
        url: z.string().nullable().describe('Address, or null where the text has none.'),
        kind: z.string().describe('law, official, press, guide, code or common-knowledge.'),
        title: z.string().optional().describe('What the page calls itself.'),
      }),
    )
    .describe('Where those facts were read.'),
});

/** The JSON that `otboy assess` prints. */
export const assessmentSchema = z
  .strictObject({
    verdict: verdictSchema,
    then: z.array(verdictSchema).describe('What was passed over, in order.'),
    also: z.array(verdictSchema).describe('What runs beside it.'),
    title: sentence('The verdict in a line.'),
    text: sentence('What it means.'),
    reasons: z.array(reason).describe('Every rule that applies or is undecided.'),
    missing: z
      .array(answerId)
      .describe('Answers that bear on the verdict and are not known, those that hold it first.'),
    alternatives: z
      .array(
        z.strictObject({
          code: z.enum(alternativeCodes).describe('What else could be done.'),
          possible: tri,
          text: sentence('What it is.'),
          cost: sentence('What it costs over time.'),
          risk: sentence('What can go wrong.'),
          deadline: date.optional().describe('The day after which it may no longer be there.'),
          first: z.array(z.string()).describe('Step kinds that come before it.'),
          missing: z.array(answerId).describe('Answers that would decide whether it is possible.'),
          facts: z.array(shownFact).describe('Facts it rests on.'),
        }),
      )
      .describe('Other ways, compared for this person.'),
    withheld: z.array(z.string()).describe('Fact ids past twice their shelf life: not used.'),
    ask: z
      .array(
        z.strictObject({
          fact: z.string().describe('Fact id.'),
          question: sentence('What to ask.'),
          to: z.string().describe('Whom: a carrier, a service, or who else.'),
        }),
      )
      .describe('Weak facts that decide only after somebody was asked.'),
  })
  .describe('The verdict on a case.');

/** The JSON that `otboy questions` prints. */
export const interviewSchema = z
  .strictObject({
    next: z
      .strictObject({
        id: answerId,
        text: sentence('The question.'),
        hint: sentence('How it is answered, or where the answer is found.').optional(),
        why: sentence('Why it is asked.'),
        kind: z
          .enum(['yes-no', 'choice', 'list', 'date', 'money', 'number', 'country'])
          .describe('What kind of answer fits.'),
        choices: z
          .array(
            z.strictObject({
              value: z.string().describe('What goes into the case.'),
              text: sentence('What is shown.'),
            }),
          )
          .optional()
          .describe('The answers to choose from.'),
      })
      .nullable()
      .describe('The most decisive open question; null when none is left.'),
    remaining: z.array(answerId).describe('Open questions, most decisive first.'),
    answered: z.array(answerId).describe('Answers that the case holds.'),
  })
  .describe('What is still to be asked.');
