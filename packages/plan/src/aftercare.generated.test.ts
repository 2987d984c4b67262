import { fileURLToPath } from 'node:url';
import { anyCase } from '@otboy/casefile/any-case.test-data';
import { localise } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aftercareOf } from './aftercare.ts';
import { aftercareSchema } from './schema.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));

test('over generated cases there is always a next action, in every language', () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom('ru' as const, 'en' as const, 'zh' as const), (kase, lang) => {
      const found = aftercareOf(knowledge, kase, '2026-11-24');
      expect(found.nextActions.length).toBeGreaterThan(0);
      expect(aftercareSchema.safeParse(localise(knowledge, lang, found)).error?.issues).toBeUndefined();
    }),
  );
});
