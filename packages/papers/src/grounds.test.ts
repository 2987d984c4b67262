import type { Case, Event } from '@otboy/casefile';
import { describe, expect, test } from 'vitest';
import { groundsOf, openGrounds } from './grounds.ts';
import { draftPapers } from './papers.ts';
import { asked, knowledge, letterOf } from './testing/drafted.ts';
import { alsu, changed, li, refused } from './testing/people.ts';

const today = '2026-11-24';
const given = (events: readonly Event[], answers: Case['answers'] = {}): Case =>
  changed(answers, { events: [...events] });
const accepted: Event = { kind: 'accepted', on: '2026-11-10', step: 'apply' };
const told = (answer: string, on: string): Event => ({ kind: 'told', on, answer });
const claimed = (on: string): Event => ({ kind: 'sent', on, step: 'claim' });
const long = { lineState: 'ended', closedOn: '2026-10-08', balance: 190000 } as const;
const idsOf = (kase: Case, on = today) => groundsOf({ knowledge, case: kase, today: on }).map(({ id }) => id);
const whyNot = (kase: Case) =>
  draftPapers({ ...asked(), case: kase, only: ['claim'] }).refused.map(({ why }) => why.say);

describe('what can be claimed', () => {
  test.each<[string, Case, readonly string[]]>([
    ['nothing has gone wrong', li, []],
    ['the statement was refused', refused('debt'), ['refusal']],
    [
      'it was refused and accepted since',
      { ...li, events: [...refused('debt').events, { ...accepted, on: today }] },
      [],
    ],
    ['the refund is late', given([], long), ['refund']],
    ['the refund is late, of the statement', given([{ ...accepted, on: '2026-10-08' }]), ['refund']],
    ['the refund is not due yet', given([accepted]), []],
    ['the refund came late', given([{ kind: 'refund-received', on: '2026-11-20' }], long), []],
    ['nothing was left', given([], { ...long, balance: 0 }), []],
    [
      'the refund was refused',
      given([accepted, { kind: 'refused', on: '2026-11-20', step: 'refund-application' }]),
      ['refund'],
    ],
    [
      'it was refused, and asked for again',
      given([
        accepted,
        { kind: 'refused', on: '2026-11-20', step: 'refund-application' },
        { kind: 'refund-asked', on: '2026-11-21' },
      ]),
      [],
    ],
    [
      'the refund is late, of a power that does not name money',
      given([], { ...long, actingAs: 'representative', poaPowers: ['terminate'] }),
      [],
    ],
    [
      'the refund is late, of one that does',
      given([], { ...long, actingAs: 'representative', poaPowers: ['money'] }),
      ['refund'],
    ],
    ['a debt is denied', given([], { balance: -387000, debtDisputed: 300000 }), ['debt']],
    ['charges are disputed', given([], { wants: 'dispute' }), ['debt']],
    ['charges are disputed after the end', given([accepted], { wants: 'dispute', balance: 0 }), ['charges']],
    ['a debt is named after the end', given([accepted, told('debt', '2026-11-20')]), ['charges']],
    ['a debt was named on the day of the statement', given([accepted, told('debt', '2026-11-10')]), []],
    ['a debt was named, and nothing is filed', given([told('debt', '2026-11-20')]), []],
    ['the number works on', given([accepted, told('still-alive', '2026-11-20')]), ['not-closed']],
    ['the number works, and nothing was filed', given([told('still-alive', '2026-11-20')]), []],
    ['the number works on tomorrow', given([accepted, told('still-alive', '2026-11-25')]), []],
    [
      'a refusal and a debt',
      { ...refused('debt'), answers: { ...li.answers, debtDisputed: 300000 } },
      ['refusal', 'debt'],
    ],
    ['charges and a refund', given([told('debt', '2026-11-20')], long), ['charges', 'refund']],
    ['heirs whose refund is late', { ...alsu, answers: { ...alsu.answers, ...long } }, ['refund']],
  ])('%s', (_name, kase, ids) => {
    expect(idsOf(kase)).toEqual(ids);
    expect(whyNot(kase).length).toBe(ids.length === 0 ? 1 : 0);
  });

  test('is late on the day after the last, not on it', () => {
    const kase = given([{ ...accepted, on: '2026-10-08' }]);
    expect([idsOf(kase, '2026-11-09'), idsOf(kase, '2026-11-10')]).toEqual([[], ['refund']]);
  });

  test.each<[string, Case, readonly string[]]>([
    ['nothing was handed in', refused('debt'), ['refusal']],
    ['it was handed in', { ...refused('debt'), events: [...refused('debt').events, claimed(today)] }, []],
    [
      'it was handed in before',
      { ...refused('debt'), events: [claimed('2026-11-20'), ...refused('debt').events] },
      ['refusal'],
    ],
    ['since then the refund is late', given([claimed('2026-11-01')], long), ['refund']],
    ['the late refund is claimed', given([claimed('2026-11-20')], long), []],
    ['the denied debt is claimed', given([claimed('2026-11-20')], { debtDisputed: 300000 }), []],
  ])('what is open: %s', (_name, kase, ids) => {
    expect(openGrounds({ knowledge, case: kase, today }).map(({ id }) => id)).toEqual(ids);
    const kinds = draftPapers({ ...asked(), case: kase }).papers.map(({ kind }) => kind);
    expect(kinds.includes('claim')).toBe(ids.length > 0);
    // Asked for by name, it is made once more.
    expect(letterOf('claim', kase).kind).toBe('claim');
  });

  test.each<[string, Case, string]>([
    ['a stranger', given([], { ...long, holder: 'stranger' }), 'stranger'],
    ['a company', given([], { ...long, holder: 'company' }), 'company'],
    ['close family', given([], { ...long, holder: 'close-family' }), 'family'],
    [
      'a representative without the power',
      given([], { debtDisputed: 100, actingAs: 'representative', poaPowers: ['money'] }),
      'powers-terminate',
    ],
    [
      'a representative of the dead',
      { ...alsu, answers: { ...alsu.answers, ...long, actingAs: 'representative' } },
      'power-ended',
    ],
    ['who has nothing to claim', li, 'no-ground'],
  ])('%s gets no claim, and is told why', (_name, kase, why) => {
    expect(whyNot(kase)).toEqual([`paper.refused.${why}`]);
  });

  test('several grounds make one letter, no sentence twice', () => {
    const kase = { ...refused('debt'), answers: { ...li.answers, debtDisputed: 300000, balance: -387000 } };
    const letter = letterOf('claim', kase);
    const ids = [...letter.opening, ...letter.requests].map(({ text }) => text.say);
    expect(ids).toEqual(
      expect.arrayContaining(['paper.claim.refused', 'paper.claim.denied', 'paper.claim.recalculate']),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(letter.subtitle.text.say).toBe('paper.claim.subtitle.several');
  });

  test('an heir does not rest on the right of the subscriber', () => {
    const kase = { ...alsu, events: refused(undefined).events };
    const ids = letterOf('claim', kase).opening.map(({ text }) => text.say);
    expect(ids).not.toContain('paper.party.right');
    expect(letterOf('claim', refused(undefined)).opening.map(({ text }) => text.say)).toContain('paper.party.right');
  });
});
