import { fileURLToPath } from 'node:url';
import { type Answers, type Case, newCase } from '@otboy/casefile';
import type { Fact, Knowledge } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { alternatives } from './alternatives/index.ts';
import {
  accountsHangOnIt,
  all,
  answer,
  any,
  type Condition,
  fact,
  is,
  not,
  onceSaid,
  reported,
  seen,
  type Trace,
  unknowable,
} from './condition.ts';
import { carrierClosesRemotely } from './rules/carrier-closes-remotely.ts';
import { choseSuspension } from './rules/chose-suspension.ts';
import { rules } from './rules/index.ts';
import { refundOverdue } from './rules/refund-overdue.ts';
import { situationOf } from './situation.ts';
import { both, either, not as opposite, type Tri } from './tristate.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const run = (condition: Condition, answers: Answers = {}, more: Partial<Trace> = {}, known: Knowledge = knowledge) => {
  const trace = condition(situationOf(known, { ...newCase(), answers }, today));
  return { ...trace, ...more };
};
const blank = { answers: [], missing: [], unreported: [], facts: [], withheld: [], ask: [] };

describe('three values', () => {
  test.each<[Tri, Tri, Tri, Tri]>([
    ['yes', 'yes', 'yes', 'yes'],
    ['yes', 'no', 'no', 'yes'],
    ['yes', 'unknown', 'unknown', 'yes'],
    ['no', 'yes', 'no', 'yes'],
    ['no', 'no', 'no', 'no'],
    ['no', 'unknown', 'no', 'unknown'],
    ['unknown', 'yes', 'unknown', 'yes'],
    ['unknown', 'no', 'no', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ])('%s and %s: both %s, either %s', (a, b, and, or) => expect([both(a, b), either(a, b)]).toEqual([and, or]));
  test.each<[Tri, Tri]>([
    ['yes', 'no'],
    ['no', 'yes'],
    ['unknown', 'unknown'],
  ])('not %s is %s', (a, b) => expect(opposite(a)).toBe(b));
});

/** A fact of the knowledge, changed for the test. */
const changed = (id: string, change: Partial<Fact>): Knowledge => ({
  ...knowledge,
  facts: { ...knowledge.facts, [id]: { ...(knowledge.facts[id] as Fact), ...change } },
});
const id = 'law-proxy';
const weak = changed(id, { confidence: 'low' });

describe('what a condition touched on the way', () => {
  const self = is('holder', 'self');
  const money = answer('balance', (kopecks) => kopecks > 0);
  const lost = reported('refusedAtShop');
  test.each<[string, Condition, Answers, Partial<Trace>]>([
    ['an answer that holds', self, { holder: 'self' }, { outcome: 'yes', answers: ['holder'] }],
    ['an answer that does not', self, { holder: 'company' }, { outcome: 'no', answers: ['holder'] }],
    ['no answer', self, {}, { outcome: 'unknown', missing: ['holder'] }],
    [
      'no answer, not even said to be open',
      self,
      { holder: null } as never,
      { outcome: 'unknown', missing: ['holder'] },
    ],
    ['not reported', lost, {}, { outcome: 'unknown', unreported: ['refusedAtShop'] }],
    ['reported', lost, { refusedAtShop: true }, { outcome: 'yes', answers: ['refusedAtShop'] }],
    ['seen', seen(() => true), {}, { outcome: 'yes' }],
    ['not seen', seen(() => false), {}, { outcome: 'no' }],
    ['nobody knows', unknowable, {}, { outcome: 'unknown' }],
    [
      'both, one missing',
      all(self, money),
      { holder: 'self' },
      { outcome: 'unknown', answers: ['holder'], missing: ['balance'] },
    ],
    ['both, two missing', all(self, money), {}, { outcome: 'unknown', missing: ['holder', 'balance'] }],
    [
      'both of one answer: named once',
      all(money, money, lost),
      {},
      { outcome: 'unknown', missing: ['balance'], unreported: ['refusedAtShop'] },
    ],
    ['decided, so nothing is missing', all(self, money), { holder: 'company' }, { outcome: 'no', answers: ['holder'] }],
    ['both hold', all(self, money), { holder: 'self', balance: 1 }, { outcome: 'yes', answers: ['holder', 'balance'] }],
    ['none of nothing', all(), {}, { outcome: 'yes' }],
    ['either, one holds', any(self, money), { balance: 1 }, { outcome: 'yes', answers: ['balance'] }],
    [
      'either, none holds',
      any(self, money),
      { holder: 'company', balance: 0 },
      { outcome: 'no', answers: ['holder', 'balance'] },
    ],
    [
      'either, one open',
      any(self, money),
      { balance: 0 },
      { outcome: 'unknown', answers: ['balance'], missing: ['holder'] },
    ],
    ['any of nothing', any(), {}, { outcome: 'no' }],
    ['not', not(self), { holder: 'self' }, { outcome: 'no', answers: ['holder'] }],
    ['not, open', not(self), {}, { outcome: 'unknown', missing: ['holder'] }],
    [
      'once said: not said, so nothing more is asked',
      onceSaid(lost, money),
      {},
      { outcome: 'unknown', unreported: ['refusedAtShop'] },
    ],
    [
      'once said: said, the rest is asked',
      onceSaid(lost, money),
      { refusedAtShop: true },
      { outcome: 'unknown', answers: ['refusedAtShop'], missing: ['balance'] },
    ],
    [
      'once said: denied',
      onceSaid(lost, money),
      { refusedAtShop: false },
      { outcome: 'no', answers: ['refusedAtShop'] },
    ],
    ['a fact', fact(id, () => true), {}, { outcome: 'yes', facts: [id] }],
    ['a fact that does not hold', fact(id, () => false), {}, { outcome: 'no', facts: [id] }],
    [
      'a fact twice',
      all(
        fact(id, () => true),
        fact(id, () => true),
      ),
      {},
      { outcome: 'yes', facts: [id] },
    ],
  ])('%s', (_name, condition, answers, expected) => expect(run(condition, answers)).toEqual({ ...blank, ...expected }));

  test.each<[string, Condition, Knowledge, Partial<Trace>]>([
    ['a low fact asks', fact(id, () => true), weak, { outcome: 'unknown', facts: [id], ask: [id] }],
    [
      'a disputed one too',
      fact(id, () => true),
      changed(id, { confidence: 'disputed' }),
      { outcome: 'unknown', facts: [id], ask: [id] },
    ],
    [
      'a medium one decides',
      fact(id, () => true),
      changed(id, { confidence: 'medium' }),
      { outcome: 'yes', facts: [id] },
    ],
    [
      'an old one is withheld',
      fact(id, () => true),
      changed(id, { checked: '2020-01-01' }),
      { outcome: 'unknown', withheld: [id] },
    ],
    [
      'two at once',
      all(
        fact(id, () => true),
        self,
      ),
      weak,
      { outcome: 'unknown', missing: ['holder'], facts: [id], ask: [id] },
    ],
    [
      'decided, nobody is asked',
      all(
        fact(id, () => true),
        seen(() => false),
      ),
      weak,
      { outcome: 'no', facts: [id] },
    ],
    [
      'before it is said, nobody is asked',
      onceSaid(
        lost,
        fact(id, () => true),
      ),
      weak,
      { outcome: 'unknown', unreported: ['refusedAtShop'], facts: [id] },
    ],
  ])('%s', (_name, condition, known, expected) =>
    expect(run(condition, {}, {}, known)).toEqual({ ...blank, ...expected }),
  );

  test.each<[string, string, string | undefined, Partial<Trace>]>([
    ['yes', id, 'yes', { outcome: 'yes', facts: [id] }],
    ['no', id, 'no', { outcome: 'no', facts: [id] }],
    ['perhaps: it stays weak', id, 'perhaps', { outcome: 'unknown', facts: [id], ask: [id] }],
    ['nothing: it stays weak', id, undefined, { outcome: 'unknown', facts: [id], ask: [id] }],
    ['about another fact', 'law-refund-30d', 'yes', { outcome: 'unknown', facts: [id], ask: [id] }],
  ])('told %s', (_name, about, said, expected) => {
    const event = { kind: 'told' as const, on: today, fact: about, ...(said === undefined ? {} : { answer: said }) };
    const rumour = { kind: 'refused' as const, on: today, fact: id, answer: 'yes' };
    const earlier = { kind: 'told' as const, on: '2026-11-01', fact: about, answer: 'yes' };
    const told = { ...newCase(), events: [earlier, event, rumour] };
    expect(fact(id, () => true)(situationOf(weak, told, today))).toEqual({ ...blank, ...expected });
  });

  test('a fact that does not exist is a fault of the rule', () => {
    expect(() => run(fact('no-such-fact', () => true))).toThrow(
      'a rule rests on the fact no-such-fact, which does not exist',
    );
  });
});

describe('what a fact has to say for the rule to apply', () => {
  test.each<[string, string, Fact['value'], Tri]>([
    ['mts', 'mts-online-cancel', { online: true }, 'yes'],
    ['mts', 'mts-online-cancel', { online: false }, 'no'],
    ['megafon', 'meg-online-cancel', { online: true }, 'yes'],
    ['megafon', 'meg-online-cancel', { online: false }, 'no'],
    ['beeline', 'bee-online-cancel', { online: true }, 'yes'],
    ['beeline', 'bee-online-cancel', { online: false }, 'no'],
    ['t2', 't2-online-no', { app_cancel: true }, 'yes'],
    ['t2', 't2-online-no', { app_cancel: false }, 'no'],
    ['yota', 'yota-term', { channels: ['chat'] }, 'yes'],
    ['yota', 'yota-term', { channels: null }, 'no'],
    ['tmobile', 'tm-term', { channels: ['chat'] }, 'yes'],
    ['tmobile', 'tm-term', { channels: ['shop'] }, 'no'],
    ['tmobile', 'tm-term', { channels: 'chat' }, 'no'],
  ])('the remote end with %s: %s says %o', (carrierNow, about, value, outcome) => {
    const known = changed(about, { confidence: 'high', value });
    expect(run(carrierClosesRemotely.when, { carrierNow } as Answers, {}, known).outcome).toBe(outcome);
    const others = ['mts', 'megafon', 'beeline', 't2', 'yota', 'tmobile'].filter((one) => one !== carrierNow);
    for (const other of others) {
      const before = run(carrierClosesRemotely.when, { carrierNow: other } as Answers).outcome;
      expect(run(carrierClosesRemotely.when, { carrierNow: other } as Answers, {}, known).outcome).toBe(before);
    }
  });

  test('a carrier that is not obliged to suspend leaves no suspension to choose', () => {
    const known = changed('law-suspension-on-request', { confidence: 'high', value: { obligatory: false } });
    const answers = { chosen: 'suspend', holder: 'self', lineState: 'active' } as const;
    expect(run(choseSuspension.when, answers, {}, known).outcome).toBe('no');
  });
});

describe('what a fact has to say for a way to be possible', () => {
  const answers = {
    holder: 'self',
    lineState: 'active',
    inRussia: false,
    gosuslugiAccount: true,
    gosuslugiOtherFactor: true,
  } as const;
  test.each<[string, string, Fact['value']]>([
    ['suspend', 'law-suspension-on-request', { obligatory: false }],
    ['close-by-representative', 'law-proxy', { notarised: false }],
    ['close-via-portal', 'law-gosuslugi-block', {}],
  ])('%s: not where %s says %o', (code, about, value) => {
    const possible = alternatives.find((one) => one.code === code)?.possible;
    const outcome = (known: Knowledge) => possible && run(possible, answers, {}, known).outcome;
    expect([outcome(knowledge), outcome(changed(about, { value }))]).toEqual(['yes', 'no']);
  });

  test.each(['chose-portal', 'portal-can-refuse'])('%s: not where the portal has no such act', (rule) => {
    const { when } = rules.find((one) => one.id === rule) ?? refundOverdue;
    const said = { ...answers, chosen: 'close-via-portal' } as const;
    const outcome = (known: Knowledge) => run(when, said, {}, known).outcome;
    expect([outcome(knowledge), outcome(changed('law-gosuslugi-block', { value: {} }))]).toEqual(['yes', 'no']);
  });
});

describe('accounts that hang on the number', () => {
  const moved = (service: string) => ({ service, state: 'moved' as const });
  test.each<[string, Answers, Case['links'], Tri]>([
    ['the portal, nobody knows where', { gosuslugiAccount: true }, [], 'yes'],
    ['the portal was moved', { russianBankAccount: false }, [moved('gosuslugi')], 'no'],
    [
      'the portal was moved, something else is open',
      { russianBankAccount: false },
      [moved('gosuslugi'), { service: 'vk' }],
      'no',
    ],
    ['something else was moved', { gosuslugiAccount: true }, [moved('vk')], 'yes'],
    [
      'the portal is not mine, but there is an account',
      { gosuslugiAccount: true, russianBankAccount: false },
      [{ service: 'gosuslugi', state: 'not-mine' }],
      'yes',
    ],
    ['one bank of two was moved', { gosuslugiAccount: false }, [moved('tbank'), { service: 'vtb' }], 'yes'],
    ['both banks were moved', { gosuslugiAccount: false }, [moved('tbank'), moved('vtb')], 'no'],
    [
      'one was moved, one closed',
      { gosuslugiAccount: false },
      [moved('tbank'), { service: 'vtb', state: 'closed' }],
      'no',
    ],
    ['a bank that is not among the links', { gosuslugiAccount: false, russianBankAccount: true }, [moved('vk')], 'yes'],
    ['nobody knows of a bank', { gosuslugiAccount: false }, [], 'unknown'],
  ])('%s', (_name, answers, links, outcome) => {
    expect(accountsHangOnIt(situationOf(knowledge, { ...newCase(), answers, links }, today)).outcome).toBe(outcome);
  });
});

describe('ways in which a rule applies that its examples do not show', () => {
  test.each<[string, string, Partial<Case>, Tri]>([
    ['data-do-not-match', 'blocked for the data', { answers: { blockReason: 'data-mismatch' } }, 'yes'],
    [
      'family-could-take-it',
      'a citizen with the portal',
      {
        answers: {
          holder: 'self',
          closeFamilyInRussia: true,
          inRussia: false,
          wants: 'close',
          citizenship: 'RU',
          gosuslugiAccount: true,
        },
      },
      'yes',
    ],
    [
      'family-could-take-it',
      'a foreigner with the portal',
      {
        answers: {
          holder: 'self',
          closeFamilyInRussia: true,
          inRussia: false,
          wants: 'close',
          citizenship: 'CN',
          gosuslugiAccount: true,
        },
      },
      'no',
    ],
    [
      'refund-overdue',
      'asked for, nobody knows what was left',
      { answers: { closedOn: '2026-09-20', refundAsked: 1 } },
      'yes',
    ],
    [
      'refund-overdue',
      'nothing was asked for, nobody knows what was left',
      { answers: { closedOn: '2026-09-20', refundAsked: 0 } },
      'unknown',
    ],
    [
      'may-lapse',
      'money left, and only wants it closed',
      {
        answers: {
          holder: 'self',
          inRussia: false,
          payment: 'prepaid',
          balance: 900,
          gosuslugiAccount: false,
          wants: 'close',
        },
      },
      'yes',
    ],
    [
      'other-contracts-undecided',
      'a printed sheet decides nothing',
      {
        answers: { otherContracts: ['instalment'] },
        events: [{ kind: 'prepared', on: today, step: 'other-contract' }],
      },
      'yes',
    ],
  ])('%s: %s', (id, _name, rest, outcome) => {
    const rule = rules.find((one) => one.id === id);
    expect(rule?.when(situationOf(knowledge, { ...newCase(), ...rest }, today)).outcome).toBe(outcome);
  });
});

describe('beyond the production calendar', () => {
  test('nothing is called late', () => {
    const situation = situationOf(
      knowledge,
      { ...newCase(), answers: { balance: 5, closedOn: '2031-01-01' } },
      '2032-01-01',
    );
    expect(refundOverdue.when(situation).outcome).toBe('no');
  });
  test('a day that is none is a fault, not an answer', () => {
    const situation = situationOf(knowledge, { ...newCase(), answers: { balance: 5, closedOn: 'soon' } }, today);
    expect(() => refundOverdue.when(situation)).toThrow(RangeError);
  });
});
