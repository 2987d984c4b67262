import type { Case, Event } from '@otboy/casefile';
import { describe, expect, test } from 'vitest';
import { draftPapers } from './papers.ts';
import { asked, letterOf } from './testing/drafted.ts';
import { alsu, changed, li } from './testing/people.ts';

const kinds = (kase: Case) => draftPapers({ ...asked(), case: kase }).papers.map(({ kind }) => kind);
const whyNot = (kind: string, kase: Case) =>
  draftPapers({ ...asked(), case: kase, only: [kind] }).refused.map(({ why }) => why.say);
const says = (kind: string, kase: Case) => {
  const { opening, requests } = letterOf(kind, kase);
  return [...opening, ...requests].map(({ text }) => text.say);
};
const leaving = { inRussia: true, lineState: 'active' } as const;
const ended = { lineState: 'ended', closedOn: '2026-11-10' } as const;
const filed: Event = { kind: 'accepted', on: '2026-11-20', step: 'apply' };
const confirmed: Event = { kind: 'confirmed', on: '2026-11-23', step: 'apply' };

describe('which request is right now', () => {
  test.each<[string, Case, readonly string[]]>([
    ['who leaves in peace takes the detail online', changed(leaving), []],
    ['who denies a debt', changed({ ...leaving, balance: -387000, debtDisputed: 300000 }), ['call-detail-request']],
    ['who owes something', changed({ ...leaving, balance: -100 }), ['call-detail-request']],
    ['who disputes charges', changed({ ...leaving, wants: 'dispute' }), ['call-detail-request']],
    ['whose number is blocked', changed({ ...leaving, lineState: 'blocked' }), ['call-detail-request']],
    ['whose SIM is gone', changed({ ...leaving, simInHand: false }), ['call-detail-request']],
    [
      'who has the detail already',
      changed({ ...leaving, balance: -100 }, { events: [{ kind: 'step-done', on: '2026-11-20', step: 'records' }] }),
      [],
    ],
    ['whose statement was taken', changed(leaving, { events: [filed] }), ['no-debt-request']],
    ['to whom the end was confirmed', changed(leaving, { events: [filed, confirmed] }), []],
    ['whose contract ended without a statement', changed(ended), ['no-debt-request', 'consent-withdrawal']],
    [
      'whose contract ended by a statement',
      changed(ended, { events: [{ ...filed, on: '2026-11-10' }] }),
      ['no-debt-request'],
    ],
    ['an heir before the statement', alsu, []],
    ['an heir after it', { ...alsu, events: [filed] }, ['no-debt-request']],
    ['who keeps the number', changed({ ...leaving, wants: 'keep' }), []],
  ])('%s', (_name, kase, due) => {
    const requests = ['call-detail-request', 'no-debt-request', 'consent-withdrawal'];
    expect(kinds(kase).filter((kind) => requests.includes(kind))).toEqual(due);
  });
});

describe.each(['call-detail-request', 'no-debt-request', 'consent-withdrawal'])('%s', (kind) => {
  test.each<[string, Case, string]>([
    ['a stranger', changed({ holder: 'stranger' }), 'stranger'],
    ['a company that is no more', changed({ holder: 'company', companyExists: false }), 'company'],
    ['close family', changed({ holder: 'close-family' }), 'family'],
    ['nobody knows whose', { ...li, answers: {} }, 'unknown'],
    ['a power of which nothing is known', changed({ actingAs: 'representative' }), 'powers-unknown'],
  ])('is not made for %s', (_name, kase, why) => {
    expect(whyNot(kind, kase)).toEqual([`paper.refused.${why}`]);
  });

  test('is made for the holder, with what it takes of the number', () => {
    expect(whyNot(kind, li)).toEqual([]);
    expect(says(kind, li)).toContain('paper.party.details-unknown');
  });
});

describe('who may sign what', () => {
  test.each<[string, readonly ('terminate' | 'money' | 'records')[], string | null]>([
    ['call-detail-request', ['records'], null],
    ['call-detail-request', ['terminate', 'money'], 'powers-records'],
    ['no-debt-request', ['terminate'], null],
    ['no-debt-request', ['records'], 'powers-terminate'],
    ['consent-withdrawal', ['terminate'], null],
    ['consent-withdrawal', ['money'], 'powers-terminate'],
  ])('%s by a power that names %s', (kind, poaPowers, why) => {
    const kase = changed({ actingAs: 'representative', poaPowers: [...poaPowers] });
    expect(whyNot(kind, kase)).toEqual(why === null ? [] : [`paper.refused.${why}`]);
  });

  test('heirs ask what was owed, not whom the dead called, and withdraw nothing in their name', () => {
    expect(whyNot('no-debt-request', alsu)).toEqual([]);
    expect(says('no-debt-request', alsu)).toContain('paper.no-debt.debt-heir');
    for (const kind of ['call-detail-request', 'consent-withdrawal'])
      expect(whyNot(kind, alsu)).toEqual(['paper.refused.not-for-heirs']);
  });
});

describe('what a request says', () => {
  test('the call detail is asked for before the end, while there is a before', () => {
    expect(says('call-detail-request', li)).toEqual(
      expect.arrayContaining(['paper.records.ends', 'paper.records.before']),
    );
    const after = says('call-detail-request', changed({}, { events: [filed] }));
    expect(after).not.toContain('paper.records.ends');
    expect(after).not.toContain('paper.records.before');
  });

  test.each<[string, Case['answers'], readonly string[]]>([
    ['Beeline, prepaid', { carrierNow: 'beeline', payment: 'prepaid' }, ['bee-detail-fees']],
    ['Beeline, by bill', { carrierNow: 'beeline', payment: 'postpaid' }, ['bee-detail-postpaid']],
    ['T2, of which nothing is known', { carrierNow: 't2' }, []],
  ])('what the call detail costs: %s', (_name, answers, fees) => {
    const { facts, check } = letterOf('call-detail-request', changed(answers));
    expect(facts.filter((id) => /fees|postpaid/.test(id))).toEqual(fees);
    expect(check.filter(({ say }) => say === 'paper.yours.carrier-says').length > 0).toBe(fees.length > 0);
  });

  test('the end is confirmed only where there is one', () => {
    expect(says('no-debt-request', li)).not.toContain('paper.no-debt.end');
    expect(says('no-debt-request', changed(ended))).toContain('paper.no-debt.end');
    expect(letterOf('no-debt-request', changed({ lineState: 'ended' })).missing).toContain('closedOn');
  });
});
