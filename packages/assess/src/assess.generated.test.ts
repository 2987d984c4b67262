import { fileURLToPath } from 'node:url';
import type { Case } from '@otboy/casefile';
import { anyCase } from '@otboy/casefile/any-case.test-data';
import { localise } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { rules } from './rules/index.ts';
import { assessmentSchema } from './schema.ts';
import { situationOf } from './situation.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';

describe('over generated cases', () => {
  test('the output has the shape of its schema, in every language', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('ru' as const, 'en' as const, 'zh' as const), (kase, lang) => {
        const parsed = assessmentSchema.safeParse(localise(knowledge, lang, assess(knowledge, kase, today)));
        expect(parsed.error?.issues).toBeUndefined();
      }),
    );
  });

  test('filling in an unknown never turns a rule’s yes into no or back', () => {
    fc.assert(
      fc.property(anyCase, anyCase, (kase, more) => {
        const filled = { ...kase, answers: { ...more.answers, ...kase.answers } };
        for (const rule of rules) {
          const before = rule.when(situationOf(knowledge, kase, today)).outcome;
          const after = rule.when(situationOf(knowledge, filled, today)).outcome;
          if (before !== 'unknown') expect([rule.id, after]).toEqual([rule.id, before]);
        }
      }),
    );
  });

  test('adding a debt never adds a way to close', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 1_000_000 }), (kase, owed) => {
        const codes = (one: Case) => {
          const { verdict: first, then } = assess(knowledge, one, today);
          return [first, ...then].filter((code) => code.startsWith('close-') || code === 'let-lapse-knowingly');
        };
        const indebted = { ...kase, answers: { ...kase.answers, balance: -owed } };
        const before = codes(kase);
        expect(codes(indebted).filter((code) => !before.includes(code))).toEqual([]);
        expect(assess(knowledge, indebted, today).verdict).not.toMatch(/^(close-|let-lapse)/);
      }),
    );
  });
});
