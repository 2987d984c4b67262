import { fileURLToPath } from 'node:url';
import { type Case, newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test, vi } from 'vitest';
import { assess } from '../assess.ts';
import { exampleDay, type Rule } from '../rule.ts';
import type * as Table from './index.ts';

/** The rule that is taken away; each test sets it. */
let left: string | undefined;

vi.mock('./index.ts', async (original) => {
  const real = await original<typeof Table>();
  const rest = (list: readonly Rule[]) => list.filter(({ id }) => id !== left);
  return {
    get beforeCannotTell() {
      return rest(real.beforeCannotTell);
    },
    get afterCannotTell() {
      return rest(real.afterCannotTell);
    },
    get besides() {
      return rest(real.besides);
    },
    rules: real.rules,
  };
});

const { rules } = await import('./index.ts');
const knowledge = loadKnowledge(fileURLToPath(new URL('../../../../knowledge/dist/knowledge.json', import.meta.url)));

/** What is said to a case by the table, or by the table without one rule. */
function said(kase: Partial<Case>, without?: string): string {
  left = without;
  const { verdict, then, also } = assess(knowledge, { ...newCase(), ...kase }, exampleDay);
  return [verdict, ...then, 'beside', ...also].join(' ');
}

describe('no rule stands there for nothing', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('without %s somebody is told something else', (id, rule) => {
    const applies = rule.examples.filter(({ outcome }) => outcome === 'yes');
    expect(applies.filter((example) => said(example.case) !== said(example.case, id)).length).toBeGreaterThan(0);
  });

  test('with all of them nothing differs', () => {
    for (const { examples } of rules)
      for (const { case: kase } of examples) expect(said(kase)).toBe(said({ ...kase }, 'no such rule'));
  });
});
