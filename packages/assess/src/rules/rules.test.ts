import { fileURLToPath } from 'node:url';
import { newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { exampleDay, type Rule, verdicts } from '../rule.ts';
import { situationOf } from '../situation.ts';
import { afterCannotTell, beforeCannotTell, rules } from './index.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../../knowledge/dist/knowledge.json', import.meta.url)));

describe.each(rules.map((rule): [string, Rule] => [rule.id, rule]))('%s', (_id, rule) => {
  test.each(rule.examples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
    const kase = { ...newCase(), ...example.case };
    expect(rule.when(situationOf(knowledge, kase, exampleDay)).outcome).toBe(example.outcome);
  });

  test('has an example of yes, of no and of unknown', () => {
    expect(new Set(rule.examples.map(({ outcome }) => outcome))).toEqual(new Set(['yes', 'no', 'unknown']));
  });

  test('rests on facts that exist', () => {
    expect(rule.facts.filter((id) => knowledge.facts[id] === undefined)).toEqual([]);
  });

  test('has its words in the catalogue', () => {
    expect(Object.keys(knowledge.texts)).toEqual(
      expect.arrayContaining([`rule.${rule.id}.yes`, `rule.${rule.id}.topic`]),
    );
  });
});

describe('the table', () => {
  test('no id stands twice', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test('follows the precedence of the contract', () => {
    const precedence = [
      'emergency',
      'not-yours',
      'heir-route',
      'corporate-route',
      'claim',
      'stop-not-ready',
      'restore-first',
    ];
    const of = (rule: Rule) => ('verdict' in rule.concludes ? rule.concludes.verdict : rule.concludes.also);
    const places = beforeCannotTell.map((rule) => precedence.indexOf(of(rule)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(afterCannotTell.slice(0, 2).map(of)).toEqual(['update-data-first', 'settle-debt-first']);
  });

  test('every verdict has its words', () => {
    const parts = ['title', 'text', 'within'];
    const words = verdicts.flatMap((verdict) => parts.map((part) => `verdict.${verdict}.${part}`));
    expect(Object.keys(knowledge.texts)).toEqual(expect.arrayContaining(words));
  });
});
