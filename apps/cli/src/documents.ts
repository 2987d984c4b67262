import { assessmentSchema, interviewSchema } from '@otboy/assess';
import { caseSchema } from '@otboy/casefile';
import { linksSchema, traceLine } from '@otboy/discover';
import { papersSchema } from '@otboy/papers';
import { aftercareSchema, emergencySchema, planSchema } from '@otboy/plan';
import { z } from 'zod';
import { numberSchema } from './number-schema.ts';

const date = z.iso.date();
const sentence = (what: string) => z.string().describe(`${what} In the language asked for.`);
const file = z.string().describe('The case, as it was named on the command line.');

const phone = z
  .strictObject({
    number: z.string().describe('As people write it.'),
    tel: z.string().nullable().describe('As a phone dials it; null where it is not dialled.'),
    type: z.string().describe('short, tollfree, geographic or mobile.'),
    place: z.enum(['home', 'abroad']).describe('home: called from Russia; abroad: from another country.'),
    free: z.enum(['yes', 'no', 'unknown']).describe('Does the call cost nothing?'),
    confidence: z.string().describe('How sure it is: high, medium, low or disputed.'),
    compare: z.boolean().describe('Compare it with the contract or the carrier’s site before calling.'),
    checked: date.describe('The day its sources were last read.'),
    stale: z.boolean().describe('Past its shelf life: was so on that day, check.'),
  })
  .describe('A number to call.');

const assess = assessmentSchema
  .extend({
    file: file.optional(),
    ask: z
      .array(
        assessmentSchema.shape.ask.element.extend({
          toName: sentence('Whom, as people name them.'),
          phones: z.array(phone).describe('Their hotline, where one is known that may be shown.'),
        }),
      )
      .describe('Weak facts that decide only after somebody was asked.'),
  })
  .describe('The verdict on a case.');
const reason = assessmentSchema.shape.reasons.element;
const step = planSchema.shape.steps.element;

const counts = {
  records: z.int().nonnegative().describe('How many records there are.'),
  checked: z.int().nonnegative().describe('How many were looked at.'),
};
const finding = z
  .strictObject({
    check: z.string().describe('Which check found it.'),
    record: z.string().describe('Kind and id of the record, or the id of a text.'),
    pointer: z.string().describe('JSON pointer to the place in it.'),
    message: z.string().describe('What is wrong, and what would be accepted. In English.'),
  })
  .describe('Something wrong with a record.');
const checkOf = (what: string) =>
  z
    .strictObject({ ...counts, findings: z.array(finding).describe('What is wrong; empty when all is well.') })
    .describe(what);
const atlasCheck = checkOf('Every check over every record.');
const atlasStale = z
  .strictObject({
    ...counts,
    findings: z
      .array(
        z.strictObject({
          record: z.string().describe('Kind and id of the record.'),
          state: z.enum(['warned', 'withheld']).describe('warned: shown with its age; withheld: not used any more.'),
          since: date.describe('Since when.'),
        }),
      )
      .describe('Records past their shelf life, the withheld ones first.'),
  })
  .describe('What is due for a check.');
const atlasShow = checkOf('The records of one id.').extend({
  found: z
    .array(
      z.strictObject({
        kind: z.string().describe('Kind of the record.'),
        record: z
          .looseObject({ id: z.string().describe('Id of the record.') })
          .describe('The record itself; `otboy schema record KIND` describes its fields.'),
      }),
    )
    .describe('The records of that id: a service and its recipe share one.'),
});
const atlasExport = checkOf('What was exported.').extend({
  files: z.array(z.string()).describe('The files that were written, relative to the folder.'),
});

/** The JSON Schema of a document, as it is handed out. */
export const jsonSchema = (schema: z.core.$ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/**
 * The JSON of every verb by the verb’s name, words joined by a hyphen, and of its variants (several cases, `--why`).
 * What a program may rely on; a change is additive.
 */
export const documents: Readonly<Record<string, z.core.$ZodType>> = {
  case: caseSchema,
  links: linksSchema,
  plan: planSchema,
  assess,
  questions: interviewSchema,
  papers: papersSchema,
  aftercare: aftercareSchema,
  emergency: emergencySchema,
  number: numberSchema,
  discover: linksSchema,
  guide: caseSchema,
  demo: z
    .strictObject({
      case: caseSchema.check(z.describe('The made-up case.')),
      links: linksSchema.describe('What its export shows.'),
      assessment: assess,
      plan: planSchema,
      papers: papersSchema,
    })
    .describe('The whole path on a made-up person.'),
  atlas: z.union([atlasCheck, atlasStale, atlasShow, atlasExport]).describe('What any of the atlas verbs prints.'),
  schema: z
    .looseObject({ $schema: z.string().describe('The dialect: JSON Schema of 2020-12.') })
    .describe('A JSON Schema.'),
  'assess-cases': z
    .strictObject({ cases: z.array(assess.extend({ file })).describe('In the order in which they were given.') })
    .describe('What `assess` prints for several cases.'),
  'assess-why': reason.extend({ file }).describe('What `assess --why RULE` prints: one rule with its trace.'),
  'assess-why-cases': z
    .strictObject({ cases: z.array(reason.extend({ file })).describe('In the order in which they were given.') })
    .describe('What `assess --why RULE` prints for several cases.'),
  'plan-cases': z
    .strictObject({
      cases: z.array(planSchema.extend({ file })).describe('Each as `plan`; a need may name the step of another case.'),
      across: z
        .strictObject({
          order: z.array(z.string()).describe('case/step, in an order that can be followed over all cases.'),
          conflicts: planSchema.shape.conflicts,
        })
        .describe('What holds over all of them.'),
    })
    .describe('What `plan` prints for several cases.'),
  'plan-why': step
    .extend({
      neededBy: z.array(z.string()).describe('Ids of the steps that wait for it.'),
      heldBy: sentence('What holds it now.'),
    })
    .describe('What `plan --why STEP` prints: one step with what it rests on.'),
  'emergency-kinds': z
    .strictObject({
      kinds: z
        .array(z.strictObject({ kind: emergencySchema.shape.kind, title: emergencySchema.shape.title }))
        .describe('What can be wrong right now.'),
    })
    .describe('What `emergency` prints without a kind.'),
  'discover-formats': z
    .strictObject({
      formats: z
        .array(z.strictObject({ id: z.string().describe('Id of the format.'), title: sentence('What it is.') }))
        .describe('The formats that can be read.'),
    })
    .describe('What `discover --formats` prints.'),
  'discover-trace': traceLine
    .extend({ confidence: traceLine.shape.confidence.describe('How sure the service is.') })
    .describe('A line of `discover --trace`: one message as it was judged; never its text.'),
  'discover-why': z
    .strictObject({ links: linksSchema.shape.links })
    .describe('What `discover --why SERVICE` prints: the links of that service.'),
  'case-new': caseSchema,
  'case-note': caseSchema,
  'case-seal': z
    .strictObject({
      case: z.string().describe('The case, as it was named on the command line.'),
      file: z.string().describe('The sealed file.'),
      bytes: z.int().positive().describe('How long it is.'),
    })
    .describe('A case that was sealed.'),
  'case-open': caseSchema,
  'case-verify': z
    .strictObject({
      file: z.string().describe('The sealed file, as it was named on the command line.'),
      opens: z.literal(true).describe('It opens with the passphrase, and a whole case is in it.'),
    })
    .describe('A sealed file that was tried; what does not open is an error, status 3.'),
  'atlas-check': atlasCheck,
  'atlas-stale': atlasStale,
  'atlas-show': atlasShow,
  'atlas-export': atlasExport,
};
