import fc from 'fast-check';
import * as z from 'zod/mini';
import { type Answers, answers as answersSchema } from './answers.ts';
import type { Case } from './case.ts';
import { newCase } from './new-case.ts';

/** The JSON Schema of one answer, as far as generating needs it. */
interface Shape {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly items?: Shape;
}

function anyValue(id: string, shape: Shape): fc.Arbitrary<unknown> {
  if (id === 'citizenship') return fc.constantFrom('CN', 'RU', 'UZ', 'IN');
  if (shape.type === 'boolean') return fc.boolean();
  if (shape.type === 'array') return fc.subarray([...(shape.items?.enum ?? [])]);
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum);
  if (shape.format === 'date')
    return fc.constantFrom('2026-08-01', '2026-10-08', '2026-11-20', '2026-11-24', '2026-12-03', '2027-01-11');
  if (['balance'].includes(id)) return fc.integer({ min: -500_000, max: 500_000 });
  return fc.integer({ min: 0, max: 500_000 });
}

const anyAnswers = fc.record(
  Object.fromEntries(
    Object.entries(answersSchema.shape).map(([id, schema]) => [id, anyValue(id, z.toJSONSchema(schema) as Shape)]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

const anyLinks = fc.uniqueArray(
  fc.record({
    service: fc.constantFrom('sberbank', 'tbank', 'gosuslugi', 'telegram', 'vk', 'ozon', 'max', 'binance', null),
    state: fc.constantFrom('open' as const, 'moved' as const, 'closed' as const),
  }),
  { selector: ({ service }) => service, maxLength: 6 },
);

/** Cases as people might fill them: any answers, any missing, some links. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({ answers: anyAnswers, links: anyLinks })
  .map(({ answers, links }) => ({ ...newCase('+79000000017'), answers, links }));
