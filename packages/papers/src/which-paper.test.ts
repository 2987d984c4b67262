import type { Case } from '@otboy/casefile';
import { describe, expect, test } from 'vitest';
import { draftPapers } from './papers.ts';
import { asked } from './testing/drafted.ts';
import { changed } from './testing/people.ts';

type Answers = Case['answers'];

const dueOf = (kase: Case): string[] => draftPapers({ ...asked(), case: kase }).papers.map(({ kind }) => kind);
const refusalOf = (kind: string, kase: Case): string | null =>
  draftPapers({ ...asked(), case: kase, only: [kind] }).refused[0]?.why.say.replace('paper.refused.', '') ?? null;

describe('when a paper is right', () => {
  const abroad: Answers = { inRussia: false, lineState: 'active', chosen: 'close-by-representative' };
  test.each<[string, string, Case, boolean]>([
    ['power-of-attorney', 'the holder is away and sends somebody', changed(abroad), true],
    ['power-of-attorney', 'they have the power already', changed({ ...abroad, poaPowers: ['terminate'] }), false],
    ['power-of-attorney', 'the holder goes in person', changed({ inRussia: true, lineState: 'active' }), false],
    ['power-of-attorney-abroad', 'the holder is away', changed(abroad), true],
    [
      'power-of-attorney-abroad',
      'the holder sends somebody from Russia',
      changed({ ...abroad, inRussia: true }),
      false,
    ],
  ])('%s: %s', (kind, _name, kase, due) => {
    expect(dueOf(kase).includes(kind)).toBe(due);
  });
});

describe('for whom a paper is not made', () => {
  const power: readonly [string, Answers, string | null][] = [
    ['the holder', { holder: 'self' }, null],
    ['the holder is family, and gives the power themself', { holder: 'close-family' }, null],
    ['a stranger holds it', { holder: 'stranger' }, 'stranger'],
    ['a company holds it', { holder: 'company' }, 'company'],
    ['the holder has died', { holder: 'deceased' }, 'poa-heir'],
    ['an heir of somebody who lives', { holder: 'self', actingAs: 'heir' }, 'capacity'],
    ['nobody knows whose', {}, 'unknown'],
    ['it has ended', { holder: 'self', lineState: 'ended' }, 'ended'],
  ];
  test.each(power)('power-of-attorney: %s', (_name, answers, why) => {
    const kase = { ...changed({}), answers };
    expect(refusalOf('power-of-attorney', kase)).toBe(why);
    expect(refusalOf('power-of-attorney-abroad', kase)).toBe(why);
  });

  test('power-of-attorney-abroad: who is in Russia needs no consulate', () => {
    expect(refusalOf('power-of-attorney-abroad', changed({ inRussia: true }))).toBe('poa-here');
  });
});
