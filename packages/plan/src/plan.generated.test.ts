import { fileURLToPath } from 'node:url';
import { type Answers, type Case, newCase } from '@otboy/casefile';
import { anyCase } from '@otboy/casefile/any-case.test-data';
import { localise } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePlan } from './plan.ts';
import { planSchema } from './schema.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const leaving: Answers = {
  holder: 'self',
  carrierNow: 'mts',
  lineState: 'active',
  balance: 41200,
  inRussia: true,
  departure: '2026-12-03',
  receivingNumber: 'russian',
};
const everything = {
  sberbank: 'have-not',
  gosuslugi: 'have-not',
  tbank: 'have-not',
  vtb: 'have-not',
  alfabank: 'have-not',
} as const;
const given = (answers: Answers, rest: Partial<Case> = {}): Case => ({ ...newCase('+79000000017'), answers, ...rest });
const plan = (kase: Case) => makePlan(knowledge, kase, today);
const done = (...steps: string[]) => steps.map((one) => ({ kind: 'step-done' as const, on: today, step: one }));

describe('over generated cases', () => {
  test('the plan can be followed from top to bottom, fits its schema and speaks every language', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('ru' as const, 'en' as const, 'zh' as const), (kase, lang) => {
        const made = plan(kase);
        const placed = new Set<string>();
        for (const one of made.steps) {
          expect(one.needs.filter((need) => !placed.has(need))).toEqual([]);
          placed.add(one.id);
          if (one.earliest !== null && one.latest !== null) expect(one.latest >= one.earliest).toBe(true);
          if (one.status === 'waiting') expect(one.unlockedBy ?? one.whyNoDate ?? one.earliest).toBeDefined();
        }
        expect(made.steps.length).toBeGreaterThan(0);
        if (!made.applyReady) expect(made.blockers.length).toBeGreaterThan(0);
        expect(planSchema.safeParse(localise(knowledge, lang, made)).error?.issues).toBeUndefined();
      }),
    );
  });

  test('the guard is closed while a call goes on, or an answer is missing that could change the verdict', () => {
    const ids = Object.keys(leaving) as (keyof typeof leaving)[];
    const settled = done('autopay', 'subscriptions', 'debt-check', 'records');
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(undefined, false, true), (unsaid, suspiciousCaller) => {
        const answers = { ...leaving, ...(suspiciousCaller === undefined ? {} : { suspiciousCaller }) };
        for (const id of unsaid) delete answers[id];
        const { verdict, applyReady } = plan(given(answers, { declared: everything, events: settled }));
        if (['stop-not-ready', 'cannot-tell-yet'].includes(verdict)) expect(applyReady).toBe(false);
      }),
    );
  });

  test('adding a debt never opens the guard and never removes a step', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 1_000_000 }), (kase, owed) => {
        const before = plan(kase);
        const after = plan({
          ...kase,
          answers: { ...kase.answers, balance: Math.min(kase.answers.balance ?? 0, 0) - owed },
        });
        if (after.applyReady) expect(before.applyReady).toBe(true);
        const kept = after.steps.map(({ id }) => id);
        expect(before.steps.map(({ id }) => id).filter((id) => !kept.includes(id))).toEqual([]);
      }),
      // A hundred cases missed what a debt took from somebody who had chosen to let the number lapse.
      { numRuns: 2000 },
    );
  });

  test('adding a link never makes a step of the plan ready', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('vtb', 'nalog', 'yandex', 'wildberries'), (kase, service) => {
        const before = new Map(plan(kase).steps.map(({ id, status }) => [id, status]));
        const after = plan({ ...kase, links: [...kase.links, { service }] }).steps;
        const opened = after.filter(
          ({ id, status }) => status === 'ready' && before.has(id) && before.get(id) !== 'ready',
        );
        expect(opened.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
