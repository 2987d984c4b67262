import { verdictSchema } from '@otboy/assess';
import { z } from 'zod';
import { lineStates, rungs } from './aftercare.ts';
import { emergencies } from './emergency.ts';
import { stepKinds } from './step.ts';
import { answersGiven } from './what-now.ts';

const date = z.iso.date();
const sentence = (what: string) => z.string().describe(`${what} In the language asked for.`);
const stepId = z.string().describe('Step id, stable for a case.');

const phrase = z.strictObject({
  id: z.string().describe('Phrase id.'),
  ru: z.string().describe('To show or say.'),
  en: z.string().describe('What it means, in English.'),
  zh: z.string().describe('What it means, in Chinese.'),
});

const step = z
  .strictObject({
    id: stepId,
    kind: z.enum(stepKinds).describe('What kind of work it is.'),
    service: z.string().optional().describe('Service id, for moves.'),
    title: sentence('The task, beginning with its verb.'),
    why: sentence('Why it is there.'),
    how: sentence('How it is done.'),
    needs: z.array(stepId).describe('Steps that must be finished first.'),
    prefers: z.array(stepId).describe('Steps that should come first, but do not hold it.'),
    together: z.array(stepId).describe('Steps of the same visit.'),
    needsOldNumber: z.boolean().describe('Needs the living number (or nothing read says that it does not).'),
    where: z.enum(['russia', 'anywhere', 'shop', 'bank', 'mfc', 'consulate', 'online']).describe('Where it is done.'),
    earliest: date.nullable().describe('First day on which it can be done; null where there is none.'),
    latest: date.nullable().describe('Last day that keeps the plan; null where nothing bounds it or it does not fit.'),
    slack: z
      .int()
      .nullable()
      .describe(
        'Days to spare, from the first day to the last; negative where that many are lacking; null where nothing bounds it.',
      ),
    whyNoDate: sentence('Why a date is missing or uncertain.').optional(),
    status: z
      .enum(['ready', 'waiting', 'done', 'prepared', 'sent', 'accepted', 'confirmed', 'impossible'])
      .describe('done is for what the person does alone; papers go through prepared, sent, accepted, confirmed.'),
    unlockedBy: stepId.optional().describe('The first unfinished step that holds it.'),
    asks: z.array(z.string()).optional().describe('Ids of the questions whose answers settle it.'),
    phrases: z.array(phrase).optional().describe('Sentences for the counter or the hotline.'),
    basis: z
      .strictObject({
        record: z.string().describe('Kind and id of the record.'),
        confidence: z.string().describe('Its grade.'),
        checked: date.describe('The day its sources were last read.'),
        stale: z.boolean().describe('Past its shelf life: was so on that day.'),
        sources: z
          .array(
            z.strictObject({
              url: z.string().nullable().describe('Address, or null where there is none.'),
              kind: z.string().describe('Who speaks: law, official, press, guide, code, common-knowledge.'),
              title: z.string().optional().describe('What was seen there.'),
            }),
          )
          .describe('Where it was read.'),
        ask: sentence('What to ask the service, where the record is weak.').optional(),
      })
      .optional()
      .describe('What the way of doing it rests on.'),
    saidElsewhere: z
      .array(
        z.strictObject({
          id: z.string().describe('Record id of the claim.'),
          claim: sentence('What the widely copied guide says.'),
          holds: z.string().describe('Does it hold: yes, no, half, weak, not confirmed …'),
          instead: sentence('What holds instead.').optional(),
          confidence: z.string().describe('Grade of the record.'),
          stale: z.boolean().describe('Past its shelf life: was so on the day it was checked.'),
        }),
      )
      .optional()
      .describe('Claims of the copied guide about this step, answered.'),
  })
  .describe('One dated task.');

const deadline = z.strictObject({
  id: z.string().describe('Which clock.'),
  date: date.nullable().describe('The day it runs out; null beyond the production calendar.'),
  title: sentence('What runs out.'),
  safe: date.optional().describe('The day to lean on where the law is doubtful.'),
  how: z.array(z.string()).describe('A line a step of the computation, with its rule.'),
});

const line = z.strictObject({
  number: z.string().describe('As people write it.'),
  tel: z.string().nullable().describe('As a phone dials it; null where it is not dialled.'),
  type: z.string().describe('short, tollfree, geographic, mobile or sms.'),
  confidence: z.string().describe('How sure it is: high, medium, low or disputed.'),
  checkFirst: z.boolean().describe('Compare it with the card or the official site before calling.'),
});

/** The five acts and the numbers to call, as `otboy emergency` prints them and a plan in an emergency holds them. */
export const emergencySchema = z
  .strictObject({
    kind: z.enum(emergencies).describe('What is wrong right now.'),
    title: sentence('The same in the words of the person.'),
    acts: z.array(z.string()).describe('What to do, in this order.'),
    warnings: z.array(z.string()).describe('What must not be forgotten over it.'),
    call: z
      .array(
        z.strictObject({
          hotline: z.string().describe('Hotline id.'),
          name: sentence('Whose hotline.'),
          home: z.array(line).describe('Called from Russia.'),
          abroad: z.array(line).describe('Called from another country.'),
          checked: date.describe('The day its sources were last read.'),
          stale: z.boolean().describe('Past its shelf life: compare before calling.'),
        }),
      )
      .describe('Whom to call: the carrier, the banks, the portal.'),
  })
  .describe('What to do at once.');

/** The JSON that `otboy plan` prints for one case. */
export const planSchema = z
  .strictObject({
    verdict: verdictSchema,
    then: z.array(verdictSchema).describe('What comes after the verdict.'),
    title: sentence('The verdict in a line.'),
    steps: z.array(step).describe('In an order that can be followed from top to bottom.'),
    criticalPath: z
      .array(stepId)
      .describe('The steps that lead to the statement with the fewest days to spare, first one first.'),
    quickWins: z.array(stepId).describe('With hours left: what protects most in them, in this order.'),
    emergency: emergencySchema.nullable().describe('What to do at once, where the verdict is an emergency.'),
    applyReady: z.boolean().describe('May the statement be handed in?'),
    blockers: z.array(stepId).describe('Steps that hold the statement, whenever it may not.'),
    overridden: z.boolean().describe('The person opened the guard knowingly.'),
    deadlines: z.array(deadline).describe('The clocks that run.'),
    conflicts: z
      .array(
        z.strictObject({
          id: z.string().describe('Which conflict.'),
          text: sentence('What cannot both be.'),
          wayOut: z.array(z.string()).describe('Choices that resolve it.'),
        }),
      )
      .describe('What does not fit, with ways out.'),
    mustKnow: z
      .array(z.strictObject({ id: z.string().describe('Sentence id.'), text: sentence('The sentence.') }))
      .describe('What the person has to have read.'),
    whatNow: z
      .array(
        z.strictObject({
          id: z.enum(answersGiven).describe('Which answer; a refused or told event records it as its answer.'),
          said: sentence('What they said or what happened.'),
          next: z.array(z.string()).describe('What to do then, in this order.'),
          phrases: z.array(phrase).describe('What to show or say.'),
          papers: z.array(z.string()).describe('Kinds of papers that it takes.'),
        }),
      )
      .describe('What they may answer, and what then.'),
  })
  .describe('The ordered, dated work.');

/** The JSON that `otboy aftercare` prints. */
export const aftercareSchema = z
  .strictObject({
    state: z.enum(lineStates).describe('State of the contract, in the words of TM Forum; blocked is suspended.'),
    ladder: z
      .enum(rungs)
      .describe('How well the closure is proven: verified takes the word of the carrier and the eyes of the person.'),
    text: sentence('What that is worth, and what comes next.'),
    deadlines: z.array(deadline).describe('The clocks that run.'),
    nextActions: z
      .array(step.pick({ id: true, kind: true, title: true, how: true, status: true, earliest: true, latest: true }))
      .describe('What can be done today, in order; where nothing can, what comes next.'),
    papers: z
      .array(
        z.strictObject({
          kind: z.string().describe('Kind of paper.'),
          step: stepId,
          title: sentence('The step it is for.'),
        }),
      )
      .describe('Papers that the open steps call for.'),
    announcements: z
      .array(
        z.strictObject({
          fact: z.string().describe('Fact id.'),
          text: sentence('What a caller hears, and what it is worth.'),
          confidence: z.string().describe('Grade of the fact.'),
          ask: sentence('What to ask the carrier.'),
        }),
      )
      .describe('What calling the number tells: weak signs, never a proof.'),
  })
  .describe('What is open after the statement.');
