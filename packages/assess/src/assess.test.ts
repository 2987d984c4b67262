import { fileURLToPath } from 'node:url';
import { type Answers, type Case, newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { assess, why } from './assess.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const leaving: Answers = { holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 41200, inRussia: true };
const given = (answers: Answers, rest: Partial<Case> = {}): Case => ({ ...newCase(), answers, ...rest });
const verdict = (kase: Case) => assess(knowledge, kase, today).verdict;

describe('the verdict', () => {
  test.each<[string, Case, string]>([
    ['nothing is known', newCase(), 'cannot-tell-yet'],
    ['all that matters is known', given(leaving), 'close-in-person'],
    [
      'a code read out comes before everything',
      given({ ...leaving, codeReadOut: true, holder: 'stranger' }),
      'emergency',
    ],
    ['a stranger’s contract comes before a debt', given({ ...leaving, holder: 'stranger', balance: -1 }), 'not-yours'],
    [
      'an ended line comes before a suspicious caller',
      given({ ...leaving, lineState: 'ended', suspiciousCaller: true }),
      'claim',
    ],
    ['new passport before the debt', given({ ...leaving, documentChanged: true, balance: -1 }), 'update-data-first'],
    [
      'a blocked line is not an ended one',
      given({ ...leaving, lineState: 'blocked', blockReason: 'biometrics' }),
      'close-in-person',
    ],
    [
      'abroad, nobody can come',
      given({ ...leaving, inRussia: false, gosuslugiAccount: true }),
      'close-by-representative',
    ],
    ['abroad, can come', given({ ...leaving, inRussia: false, canTravel: true }), 'close-in-person'],
    [
      'the lapse is not offered with a debt',
      given({
        holder: 'self',
        carrierNow: 'mts',
        inRussia: false,
        payment: 'prepaid',
        gosuslugiAccount: false,
        balance: -1,
      }),
      'settle-debt-first',
    ],
    [
      'the lapse is not offered with an unknown debt',
      given({ holder: 'self', carrierNow: 'mts', inRussia: false, payment: 'prepaid', gosuslugiAccount: false }),
      'cannot-tell-yet',
    ],
  ])('%s', (_name, kase, expected) => expect(verdict(kase)).toBe(expected));

  test.each<[string, keyof Answers]>([
    ['who holds the contract', 'holder'],
    ['whether there is a debt', 'balance'],
    ['where the person is', 'inRussia'],
    ['which carrier', 'carrierNow'],
  ])('cannot be told without %s, and says so', (_name, id) => {
    const { [id]: _left, ...rest } = leaving;
    const judged = assess(knowledge, given(rest), today);
    expect(judged.verdict).toBe('cannot-tell-yet');
    expect(judged.missing[0]).toBe(id);
  });

  test('what was passed over stands in then, what runs beside in also', () => {
    const judged = assess(knowledge, given({ ...leaving, balance: -387000, debtDisputed: 300000 }), today);
    expect([judged.verdict, judged.then, judged.also]).toEqual(['settle-debt-first', ['close-in-person'], ['claim']]);
  });

  test('no route follows where the contract is not the person’s to end', () => {
    expect(assess(knowledge, given({ ...leaving, holder: 'stranger' }), today).then).toEqual([]);
  });
});

describe('facts', () => {
  test('a disputed fact never decides silently; the person’s own finding does', () => {
    const judged = assess(knowledge, given(leaving), today);
    expect(judged.ask.map(({ fact }) => fact)).toContain('mts-online-cancel');
    const told = given(leaving, {
      events: [{ kind: 'told', on: today, fact: 'mts-online-cancel', answer: 'yes', by: 'hotline' }],
    });
    expect(verdict(told)).toBe('close-remotely');
  });

  test.each([
    ['2027-11-22', 'fresh on its last day', false, false],
    ['2027-11-23', 'warned the day after', true, false],
    ['2028-11-22', 'warned on the last day of twice the shelf life', true, false],
    ['2028-11-23', 'withheld the day after', false, true],
  ])('on %s a fact of the law is %s', (day, _what, stale, withheld) => {
    const judged = assess(knowledge, given(leaving), day);
    const shown = judged.reasons.flatMap(({ facts }) => facts).find(({ fact }) => fact === 'law-terminate-any-time');
    expect(shown?.stale ?? false).toBe(stale);
    expect(judged.withheld.includes('law-terminate-any-time')).toBe(withheld);
  });

  test('only the law, all carriers and the person’s own carrier are reasons', () => {
    const scopes = assess(knowledge, given(leaving), today)
      .reasons.flatMap(({ facts }) => facts)
      .map(({ fact }) => knowledge.facts[fact]?.scope);
    expect([...new Set(scopes)].filter((scope) => !['law', 'all', 'mts'].includes(scope ?? ''))).toEqual([]);
  });
});

describe('why', () => {
  test('shows also a rule that came out as no', () => {
    const reason = why(knowledge, given(leaving), today, 'debt-open');
    expect([reason?.outcome, reason?.answers]).toEqual(['no', ['balance']]);
  });
  test('does not know a rule that does not exist', () => {
    expect(why(knowledge, given(leaving), today, 'no-such-rule')).toBeUndefined();
  });
});

test('a weak fact is shown with what to ask, a sure one without', () => {
  const { reasons } = assess(knowledge, given(leaving), today);
  const facts = reasons.flatMap((one) => one.facts);
  const weak = ({ confidence }: { confidence: string }) => confidence === 'low' || confidence === 'disputed';
  expect(facts.filter(weak).length).toBeGreaterThan(0);
  expect(facts.filter((one) => weak(one) !== (one.ask !== undefined))).toEqual([]);
});
