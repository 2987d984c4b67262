import { fileURLToPath } from 'node:url';
import type { Case } from '@otboy/casefile';
import { say } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { plain } from './blank.ts';
import { sentencesOf } from './layout.ts';
import { makePapers } from './papers.node.ts';
import { draftPapers } from './papers.ts';
import { li, refusals } from './testing/people.ts';
import { draw, room } from './testing/render.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const base = { knowledge, today: '2026-11-24', lang: 'zh', translations: ['zh'], blockers: [] } as const;
const draft = (kase: Case, only?: readonly string[]) =>
  draftPapers({ ...base, case: kase, ...(only === undefined ? {} : { only }) });
const letterOf = (kase: Case, kind: string) => {
  const letter = draft(kase, [kind]).papers[0]?.letter;
  if (letter === undefined) throw new Error(`no ${kind} was made`);
  return letter;
};
const packed = (words: string) => words.replace(/[\s\p{C}-]+/gu, '');

describe.each(['claim', 'written-refusal'])('%s', (kind) => {
  test.each(Object.entries(refusals))('%s says exactly this', async (name, kase) => {
    const said = sentencesOf(letterOf(kase, kind)).map((one) => plain(say(knowledge, 'ru', one.text)));
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(`${room}golden/${kind}-${name}.golden.txt`);
  });

  test.each(Object.entries(refusals))('%s: one page for the carrier, every sentence on it', async (_name, kase) => {
    const { papers } = await makePapers({ ...base, case: kase, only: [kind], assetsDir: room });
    const [first] = await draw(papers[0]?.bytes ?? new Uint8Array());
    const sheet = packed(first?.text ?? '');
    for (const sentence of sentencesOf(letterOf(kase, kind)))
      for (const part of plain(say(knowledge, 'ru', sentence.text)).split('____'))
        expect(sheet).toContain(packed(part));
    expect(papers[0]?.pages).toBe(2);
  });

  test('what is not known is listed under a name in three languages', () => {
    for (const kase of Object.values(refusals))
      for (const field of letterOf(kase, kind).missing)
        expect(knowledge.texts).toHaveProperty([`paper.field.${field}`]);
  });
});

describe('which paper is right now', () => {
  const at = (on: string) => ({ kind: 'refused', on, step: 'apply' }) as const;
  test.each<[string, Case, readonly string[]]>([
    ['nobody refused', li, ['termination-statement']],
    ['they refused', { ...li, events: [at('2026-11-23')] }, ['termination-statement', 'written-refusal', 'claim']],
    ['a refusal of tomorrow', { ...li, events: [at('2026-11-25')] }, ['termination-statement']],
    [
      'they took it in the next shop',
      { ...li, events: [at('2026-11-23'), { kind: 'accepted', on: '2026-11-24', step: 'apply' }] },
      ['termination-statement'],
    ],
    [
      'a bank refused the new number',
      { ...li, events: [{ kind: 'refused', on: '2026-11-23', step: 'move-sberbank', service: 'sberbank' }] },
      ['termination-statement'],
    ],
    ['somebody else holds the contract', { ...li, answers: { holder: 'stranger', refusedAtShop: true } }, []],
  ])('%s', (_name, kase, kinds) => {
    expect(draft(kase).papers.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('asked for by name, a claim without a refusal says why it is not made', () => {
    expect(draft(li, ['claim'])).toMatchObject({ papers: [], refused: [{ why: { say: 'paper.refused.no-refusal' } }] });
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
    const said = sentencesOf(letterOf({ ...li, events }, 'claim')).map((one) => say(knowledge, 'en', one.text));
    expect(said.join('\n')).toContain('On 20.11.2026');
    expect(said.join('\n')).toContain('biometrics');
  });

  test('only the statement waits for the guard', () => {
    const blockers = [{ step: 'inventory', title: { say: 'step.inventory.title' } }];
    const { papers, notYet } = draftPapers({ ...base, case: refusals['debt'] ?? li, blockers });
    expect(papers.map(({ kind, layout }) => [kind, layout.cover !== null])).toEqual([
      ['termination-statement', true],
      ['written-refusal', false],
      ['claim', false],
    ]);
    expect(notYet).toEqual(['inventory']);
    expect(draftPapers({ ...base, case: refusals['debt'] ?? li, blockers, only: ['claim'] }).notYet).toEqual([]);
  });
});
