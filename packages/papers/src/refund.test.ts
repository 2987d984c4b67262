import type { Case } from '@otboy/casefile';
import { say } from '@otboy/knowledge';
import { describe, expect, test } from 'vitest';
import { plain } from './blank.ts';
import { sentencesOf } from './letter.ts';
import { draftPapers } from './papers.ts';
import { asked, knowledge, letterOf } from './testing/drafted.ts';
import { alsu, changed, li } from './testing/people.ts';

const kinds = (kase: Case, today = '2026-11-24') =>
  draftPapers({ ...asked(), case: kase, today }).papers.map(({ kind }) => kind);
const whyNot = (kase: Case) =>
  draftPapers({ ...asked(), case: kase, only: ['refund-application'] }).refused.map(({ why }) => why.say);
const russian = (kase: Case): string =>
  sentencesOf(letterOf('refund-application', kase))
    .map(({ text }) => plain(say(knowledge, 'ru', text)))
    .join('\n');
const leaving = { inRussia: true, lineState: 'active' } as const;
const filed = { kind: 'accepted', on: '2026-11-20', step: 'apply' } as const;
const money = { kind: 'refund-asked', on: '2026-11-20', amount: 41200 } as const;

describe('the refund application', () => {
  test.each<[string, Case, boolean]>([
    ['goes with the statement', changed(leaving), true],
    ['goes after it', changed(leaving, { events: [filed] }), true],
    ['has been filed in time', changed(leaving, { events: [filed, money] }), false],
    [
      'has been filed, and the bank sent the money back',
      changed(leaving, { events: [filed, money, { kind: 'refund-returned', on: '2026-11-23' }] }),
      true,
    ],
    [
      'has brought the money',
      changed(leaving, { events: [filed, { kind: 'refund-received', on: '2026-11-23' }] }),
      false,
    ],
    ['has nothing to ask for', changed({ ...leaving, balance: 0 }), false],
    ['is not for who keeps the number', changed({ ...leaving, wants: 'keep' }), false],
    ['of heirs waits for the statement', alsu, false],
    ['of heirs follows it', { ...alsu, events: [filed] }, true],
  ])('%s', (_name, kase, due) => {
    expect(kinds(kase).includes('refund-application')).toBe(due);
  });

  test('is asked for again once thirty days are over', () => {
    const kase = changed(leaving, { events: [filed, money] });
    expect(kinds(kase, '2026-12-20')).not.toContain('refund-application');
    expect(kinds(kase, '2026-12-23')).toContain('refund-application');
  });

  test.each<[string, Case, readonly string[]]>([
    ['the holder', li, []],
    ['who holds a power that names money', changed({ actingAs: 'representative', poaPowers: ['money'] }), []],
    ['a power without it', changed({ actingAs: 'representative', poaPowers: ['terminate'] }), ['powers-money']],
    ['a power of which nothing is known', changed({ actingAs: 'representative' }), ['powers-unknown']],
    ['a stranger', changed({ holder: 'stranger' }), ['stranger']],
    ['a company', changed({ holder: 'company' }), ['company']],
    ['close family', changed({ holder: 'close-family' }), ['family']],
    ['family of the dead', alsu, []],
    ['a number that has ended', changed({ lineState: 'ended' }), []],
    ['an empty account', changed({ balance: 0 }), ['no-money']],
    ['money that has come', { ...li, events: [{ kind: 'refund-received', on: '2026-11-23' }] }, ['refund-in']],
  ])('%s', (_name, kase, why) => {
    expect(whyNot(kase)).toEqual(why.map((one) => `paper.refused.${one}`));
  });

  test('names what is left after a part has come', () => {
    const part = { kind: 'refund-received', on: '2026-11-23', amount: 12000 } as const;
    expect(russian({ ...li, events: [part] })).toContain('по моим данным 292');
    expect(russian(changed({ balance: -5000 }))).not.toContain('по моим данным');
  });

  test('never goes to the number that is being closed', () => {
    const kase = { ...li, bank: { otherNumber: '+79000000017' } };
    expect(russian(kase)).toContain('Номер, на который зачислить остаток: ____');
    expect(letterOf('refund-application', kase).missing).toEqual(['refundNumber']);
  });

  test('says nothing of the carrier that is past twice its shelf life', () => {
    const kase = changed({ carrierNow: 't2' });
    const facts = (today: string) =>
      draftPapers({ ...asked(), case: kase, today, only: ['refund-application'] }).papers.flatMap(
        ({ paper }) => paper.facts,
      );
    expect(facts('2026-11-24')).toContain('t2-refund-ways');
    expect(facts('2028-11-24')).not.toContain('t2-refund-ways');
  });
});
