import { addDays } from '@otboy/calendar';
import type { Case } from '@otboy/casefile';
import { beforeAll, describe, expect, test } from 'vitest';
import { json } from './otboy.ts';

export interface PlanSeen {
  readonly verdict: string;
  readonly steps: readonly {
    readonly id: string;
    readonly kind: string;
    readonly service?: string;
    readonly title: string;
    readonly how: string;
    readonly needs: readonly string[];
    readonly together: readonly string[];
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly status: string;
    readonly where: string;
    readonly phrases?: readonly { ru: string; zh: string }[];
  }[];
  readonly applyReady: boolean;
  readonly blockers: readonly string[];
  readonly deadlines: readonly { id: string; date: string | null; how: readonly string[] }[];
  readonly conflicts: readonly { id: string; text: string; wayOut: readonly string[] }[];
  readonly mustKnow: readonly { id: string; text: string }[];
}

export interface VerdictSeen {
  readonly verdict: string;
  readonly then: readonly string[];
  readonly also: readonly string[];
}

export interface Scenario {
  /** The story in a line. */
  readonly story: string;
  /** The case on the given day. */
  readonly case: (today: string) => Omit<Case, 'otboy'>;
  readonly verdict: string;
  readonly then?: readonly string[];
  readonly also?: readonly string[];
  /** `A < B`: step ids, kinds, or `move:SERVICE`. */
  readonly order: readonly (readonly [before: string, after: string])[];
  /** Pairs of which the second may not be ready while the first is unfinished. */
  readonly hard: readonly (readonly [before: string, after: string])[];
  readonly mustKnow: readonly string[];
  /** Step kinds that may never appear. */
  readonly never: readonly string[];
  /** What may never be said, in any language. */
  readonly neverSaid?: RegExp;
  /** Whatever else holds. */
  readonly more?: (plan: PlanSeen, today: string) => void;
}

/** Weekdays in a row, and days whose ninth day after falls behind the long holidays. */
export const days = [
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
  '2026-11-28',
  '2026-11-29',
  '2026-11-30',
  '2027-01-02',
  '2027-04-30',
  '2027-02-14',
];
export const daysAfter = (today: string, n: number): string => addDays(today, n);

const isIt = (name: string) => (step: PlanSeen['steps'][number]) =>
  step.id === name ||
  step.kind === name ||
  (name.startsWith('move:') && step.kind === 'move' && step.service === name.slice(5));

/** Everything a scenario demands, through the command line, on every day and in every language. */
export function holds(id: string, scenario: Scenario): void {
  describe(`${id}: ${scenario.story}`, () => {
    describe.each(days)('on %s', (today) => {
      const kase = { otboy: 1, ...scenario.case(today) };
      let plan: PlanSeen;
      let judged: VerdictSeen;
      beforeAll(async () => {
        [plan, judged] = await Promise.all([
          json<PlanSeen>('plan', kase, '--today', today, '--lang', 'en'),
          json<VerdictSeen>('assess', kase, '--today', today, '--lang', 'en'),
        ]);
      });

      test(`the verdict is ${scenario.verdict}`, () => {
        expect([plan.verdict, judged.verdict]).toEqual([scenario.verdict, scenario.verdict]);
        expect(judged.then).toEqual(expect.arrayContaining([...(scenario.then ?? [])]));
        expect(judged.also).toEqual(expect.arrayContaining([...(scenario.also ?? [])]));
      });

      test.each(scenario.order)('%s < %s', (before, after) => {
        const first = plan.steps.findLastIndex(isIt(before));
        const second = plan.steps.findIndex(isIt(after));
        expect(first, before).toBeGreaterThanOrEqual(0);
        expect(second, after).toBeGreaterThan(first);
      });

      test.each(scenario.hard)('%s holds %s', (before, after) => {
        const needed = new Set<string>();
        const gather = (step: PlanSeen['steps'][number]) => {
          for (const need of step.needs) {
            if (needed.has(need)) continue;
            needed.add(need);
            plan.steps.filter(({ id: one }) => one === need).forEach(gather);
          }
        };
        plan.steps.filter(isIt(after)).forEach(gather);
        const held = plan.steps.filter(isIt(before)).filter(({ id: one }) => !one.endsWith('-fallback'));
        expect(held.length).toBeGreaterThan(0);
        expect(held.filter(({ id: one }) => !needed.has(one)).map(({ id: one }) => one)).toEqual([]);
      });

      test('no step comes before what it needs, and no last day before the first', () => {
        const placed = new Set<string>();
        for (const step of plan.steps) {
          expect(step.needs.filter((need) => !placed.has(need))).toEqual([]);
          placed.add(step.id);
          if (step.earliest !== null && step.latest !== null) expect(step.latest >= step.earliest).toBe(true);
          if (step.earliest !== null) expect(step.earliest >= today).toBe(true);
        }
      });

      test('says what must be known', () => {
        const said = plan.mustKnow.map((one) => one.id);
        expect(scenario.mustKnow.filter((one) => !said.includes(one))).toEqual([]);
      });

      test('has none of the steps it must not have', () => {
        expect(plan.steps.map(({ kind }) => kind).filter((kind) => scenario.never.includes(kind))).toEqual([]);
      });

      test('the guard names what holds it', () => {
        expect(plan.applyReady).toBe(false);
        expect(plan.blockers.length).toBeGreaterThan(0);
      });

      const { more } = scenario;
      if (more !== undefined) test('and the rest of the story', () => more(plan, today));
    });

    test.each(['ru', 'en', 'zh'])('speaks %s', async (lang) => {
      const today = '2026-11-24';
      const plan = await json<PlanSeen>(
        'plan',
        { otboy: 1, ...scenario.case(today) },
        '--today',
        today,
        '--lang',
        lang,
      );
      const texts = [...plan.mustKnow.map(({ text }) => text), ...plan.steps.flatMap(({ title, how }) => [title, how])];
      const script = { ru: /[а-яё]/i, en: /[a-z]/i, zh: /\p{Script=Han}/u }[lang] ?? /$^/;
      expect(texts.filter((text) => !script.test(text))).toEqual([]);
      if (scenario.neverSaid !== undefined) expect(texts.filter((text) => scenario.neverSaid?.test(text))).toEqual([]);
    });
  });
}
