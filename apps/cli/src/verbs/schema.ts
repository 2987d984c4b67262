import { assessmentSchema, interviewSchema } from '@otboy/assess';
import { caseSchema } from '@otboy/casefile';
import { linksSchema } from '@otboy/discover';
import { Failure, recordSchemas, text } from '@otboy/knowledge';
import { papersSchema } from '@otboy/papers';
import { planSchema } from '@otboy/plan';
import { z } from 'zod';
import { numberSchema } from '../number-schema.ts';
import type { Verb } from '../verb.ts';

const documents: Readonly<Record<string, z.ZodType>> = {
  case: caseSchema,
  links: linksSchema,
  plan: planSchema,
  assess: assessmentSchema,
  questions: interviewSchema,
  papers: papersSchema,
  number: numberSchema,
};

export const schema: Verb = {
  run: async (_desk, [name = '']) => {
    const document = documents[name];
    const json =
      document === undefined
        ? recordSchemas()[name]
        : z.toJSONSchema(document, { io: 'input', unrepresentable: 'any' });
    if (json === undefined)
      throw new Failure(
        text('cli.error.no-schema', {
          name,
          names: [...Object.keys(documents), ...Object.keys(recordSchemas())].join(', '),
        }),
        2,
      );
    return { json, human: JSON.stringify(json, null, 2) };
  },
};
