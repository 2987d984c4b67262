import type { Case } from '@otboy/casefile';
import { say } from '@otboy/knowledge';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from './letter.ts';
import { variants } from './letters/claim.test-data.ts';
import { draftPapers } from './papers.ts';
import { asked, knowledge, letterOf } from './testing/drafted.ts';
import { li } from './testing/people.ts';

const draft = (kase: Case, only?: readonly string[]) =>
  draftPapers({ ...asked(), case: kase, ...(only === undefined ? {} : { only }) });
/** Of the papers that are due, those about the statement and its refusal. */
const aboutRefusal = ['termination-statement', 'written-refusal', 'claim'];

describe('which paper is right now', () => {
  const at = (on: string) => ({ kind: 'refused', on, step: 'apply' }) as const;
  test.each<[string, Case, readonly string[]]>([
    ['nobody refused', li, ['termination-statement']],
    ['they refused', { ...li, events: [at('2026-11-23')] }, ['termination-statement', 'written-refusal', 'claim']],
    ['a refusal of tomorrow', { ...li, events: [at('2026-11-25')] }, ['termination-statement']],
    [
      'they took it in the next shop',
      { ...li, events: [at('2026-11-23'), { kind: 'accepted', on: '2026-11-24', step: 'apply' }] },
      [],
    ],
    [
      'a bank refused the new number',
      { ...li, events: [{ kind: 'refused', on: '2026-11-23', step: 'move-sberbank', service: 'sberbank' }] },
      ['termination-statement'],
    ],
    ['somebody else holds the contract', { ...li, answers: { holder: 'stranger', refusedAtShop: true } }, []],
  ])('%s', (_name, kase, kinds) => {
    const due = draft(kase).papers.map(({ kind }) => kind);
    expect(due.filter((kind) => aboutRefusal.includes(kind))).toEqual(kinds);
  });

  test('asked for by name, a claim without a refusal says why it is not made', () => {
    expect(draft(li, ['claim'])).toMatchObject({ papers: [], refused: [{ why: { say: 'paper.refused.no-ground' } }] });
    const taken: Case = {
      ...li,
      events: [at('2026-11-23'), { kind: 'accepted', on: '2026-11-24', step: 'apply' }],
    };
    expect(draft(taken, ['claim']).refused).toMatchObject([{ why: { say: 'paper.refused.filed' } }]);
  });

  test('what was refused first is the day, what was said last is the reason', () => {
    const events = [
      { ...at('2026-11-20'), answer: 'debt' },
      { ...at('2026-11-23'), answer: 'biometrics' },
    ];
    const said = sentencesOf(letterOf('claim', { ...li, events })).map((one) => say(knowledge, 'en', one.text));
    expect(said.join('\n')).toContain('On 20.11.2026');
    expect(said.join('\n')).toContain('biometrics');
  });

  test('only the statement waits for the guard', () => {
    const blockers = [{ step: 'inventory', title: { say: 'step.inventory.title' } }];
    const { papers, notYet } = draftPapers({ ...asked(), case: variants['debt'] ?? li, blockers, only: aboutRefusal });
    expect(papers.map(({ kind, layout }) => [kind, layout.cover !== null])).toEqual([
      ['termination-statement', true],
      ['written-refusal', false],
      ['claim', false],
    ]);
    expect(notYet).toEqual(['inventory']);
    expect(draftPapers({ ...asked(), case: variants['debt'] ?? li, blockers, only: ['claim'] }).notYet).toEqual([]);
  });
});
