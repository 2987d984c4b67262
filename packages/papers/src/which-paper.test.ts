import type { Case } from '@otboy/casefile';
import { say, text } from '@otboy/knowledge';
import { describe, expect, test } from 'vitest';
import { plain } from './blank.ts';
import { sentencesOf } from './letter.ts';
import { draftPapers } from './papers.ts';
import { asked, drafted, knowledge, letterOf } from './testing/drafted.ts';
import { changed, refused } from './testing/people.ts';

type Answers = Case['answers'];

const dueOf = (kase: Case): string[] => draftPapers({ ...asked(), case: kase }).papers.map(({ kind }) => kind);
const refusalOf = (kind: string, kase: Case): string | null =>
  draftPapers({ ...asked(), case: kase, only: [kind] }).refused[0]?.why.say.replace('paper.refused.', '') ?? null;

const filed = { kind: 'accepted', on: '2026-11-23', step: 'apply' } as const;
const ofCompany = { holder: 'company', actingAs: 'company-officer', companyExists: true, wants: 'close' } as const;

/** Closed on 8 October, and the money has not come. */
const lateRefund = (answers: Answers): Case =>
  changed(
    { lineState: 'ended', closedOn: '2026-10-08', balance: 190000, refundAsked: 190000, wants: 'refund', ...answers },
    { events: [{ ...filed, on: '2026-10-08' }] },
  );

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
    ['company-letter', 'a company decides', changed(ofCompany), true],
    ['company-letter', 'its letter is in', changed(ofCompany, { events: [filed] }), false],
    ['company-letter', 'nobody’s company', changed({}), false],
    [
      'receipt-mark',
      'the statement is in, without a mark',
      changed({ lineState: 'active' }, { events: [filed] }),
      true,
    ],
    [
      'receipt-mark',
      'the copy has its mark',
      changed({ lineState: 'active' }, { events: [filed, { kind: 'step-done', on: '2026-11-23', step: 'proof' }] }),
      false,
    ],
    ['receipt-mark', 'nothing is handed in yet', changed({ lineState: 'active' }), false],
    ['postal-contents', 'a counter refused, so it is posted', refused('debt'), true],
    ['postal-contents', 'the claim for a late refund is posted from abroad', lateRefund({ inRussia: false }), true],
    ['postal-contents', 'the holder goes in person', changed({ inRussia: true, lineState: 'active' }), false],
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

  test.each<[string, Answers, string | null]>([
    ['its officer', ofCompany, null],
    ['an employee', { ...ofCompany, actingAs: 'self' }, 'company-officer'],
    ['nobody said in what capacity', { holder: 'company', companyExists: true }, 'company-officer'],
    ['it was dissolved', { ...ofCompany, companyExists: false }, 'company-gone'],
    ['nobody said whether it exists', { holder: 'company', actingAs: 'company-officer' }, 'company-unknown'],
    ['a person holds it', { holder: 'self', actingAs: 'company-officer', companyExists: true }, 'no-company'],
    ['nobody knows whose', { actingAs: 'company-officer', companyExists: true }, 'unknown'],
    ['it has ended', { ...ofCompany, lineState: 'ended' }, 'ended'],
  ])('company-letter: %s', (_name, answers, why) => {
    expect(refusalOf('company-letter', { ...changed({}), answers })).toBe(why);
  });

  test.each<[string, Answers, string | null]>([
    ['the holder', { holder: 'self' }, null],
    ['an heir', { holder: 'deceased', actingAs: 'heir' }, null],
    ['a stranger holds it', { holder: 'stranger' }, 'stranger'],
    ['a company: its letter has the mark on it', ofCompany, 'company'],
    ['nobody knows whose', {}, 'unknown'],
  ])('receipt-mark: %s', (_name, answers, why) => {
    expect(refusalOf('receipt-mark', { ...changed({}), answers })).toBe(why);
  });

  test('postal-contents: where nothing may be signed nothing is posted', () => {
    expect(refusalOf('postal-contents', changed({ holder: 'stranger' }))).toBe('nothing-to-post');
  });
});

describe('the letter of a company', () => {
  const russian = (kase: Case): string =>
    sentencesOf(letterOf('company-letter', kase))
      .map((sentence) => plain(say(knowledge, 'ru', sentence.text)))
      .join('\n');
  const blockers = [{ step: 'inventory', title: text('step.inventory.title') }];
  const held = (answers: Answers): boolean =>
    drafted('company-letter', changed({ ...ofCompany, ...answers }), 'ru', { blockers }).layout.cover !== null;

  test.each<[string, Answers, boolean]>([
    ['a number ends', { wants: 'close' }, true],
    ['it goes to an employee', { wants: 'keep' }, false],
    ['it rests', { unknownNumbers: 2 }, false],
  ])('waits for the guard where %s', (_name, answers, isHeld) => {
    expect(held(answers)).toBe(isHeld);
  });

  test('says of each number what was decided, of none twice', () => {
    const numbers = [
      { number: '+79000000017', decision: 'suspend' },
      { number: '+79000000018', decision: 'close' },
    ] as const;
    const said = russian(changed(ofCompany, { company: { numbers: [...numbers] } }));
    expect(said).toMatch(/расторгнуть.*: \+7\s900\s000-00-18;/u);
    expect(said).toMatch(/приостановить.*: \+7\s900\s000-00-17;/u);
  });

  test('what ends with the number of the case is in it', () => {
    const contract = { otherNumbers: ['+79000000018', '+79000000017', '+79000000019'] };
    const company = { numbers: [{ number: '+79000000019', decision: 'suspend' } as const] };
    const said = russian(changed(ofCompany, { contract, company }));
    expect(said).toMatch(/расторгнуть.*: \+7\s900\s000-00-17, \+7\s900\s000-00-18;/u);
    expect(russian(changed({ ...ofCompany, wants: 'keep' }, { contract }))).not.toContain('00-18');
  });

  test('what nobody decided is a blank, never an end', () => {
    const { wants: _wants, ...undecided } = ofCompany;
    const said = russian({ ...changed({}), answers: undecided });
    expect(said).not.toContain('расторгнуть');
    expect(said).toContain('номер ____, решение: ____');
  });
});
