import { fileURLToPath } from 'node:url';
import { type Answers, type Case, newCase } from '@otboy/casefile';
import { type Fact, type Knowledge, localise, type Text } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { assess, ruleIds, why } from './assess.ts';
import { rules } from './rules/index.ts';
import { assessmentSchema } from './schema.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const leaving: Answers = { holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 41200, inRussia: true };
const given = (answers: Answers, rest: Partial<Case> = {}): Case => ({ ...newCase(), answers, ...rest });
const { carrierNow: _left, ...noCarrier } = leaving;

/** The assessment in a few lines; what is empty is left out. */
function seen(kase: Case): Readonly<Record<string, string>> {
  const { verdict, then, also, missing, alternatives, ask } = assess(knowledge, kase, today);
  const which = (one: string) => alternatives.filter(({ possible }) => possible === one).map(({ code }) => code);
  const lists = {
    verdict: [verdict, ...then],
    also,
    missing,
    possible: which('yes'),
    unsure: which('unknown'),
    days: alternatives.flatMap(({ code, deadline }) => (deadline === undefined ? [] : [`${code} until ${deadline}`])),
    ask: ask.map(({ fact, to }) => `${fact} (${to})`),
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return Object.fromEntries(filled.map(([name, list]) => [name, list.join(', ')]));
}

const table: readonly (readonly [string, Case, Readonly<Record<string, string>>])[] = [
  [
    'a debt abroad, with a carrier that is not known',
    given({ holder: 'self', balance: -100, inRussia: false }),
    {
      verdict: 'settle-debt-first, cannot-tell-yet, close-by-representative',
      missing: 'carrierNow, gosuslugiAccount',
      unsure: 'keep-cheaply, suspend, esim, restore, close-by-representative, close-via-portal',
    },
  ],
  [
    'nothing is known',
    newCase(),
    {
      verdict: 'cannot-tell-yet',
      missing: 'holder, balance, carrierNow, inRussia, payment, gosuslugiAccount, wants',
      unsure:
        'keep-cheaply, suspend, transfer, port-out, esim, restore, let-lapse, close-by-representative, close-via-portal',
    },
  ],
  [
    'all that matters is known',
    given(leaving),
    {
      verdict: 'close-in-person',
      possible: 'keep-cheaply, suspend, close-by-representative',
      unsure: 'transfer, port-out, esim, restore, let-lapse, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'held for close family',
    given({ ...leaving, holder: 'close-family' }),
    {
      verdict: 'close-in-person',
      possible: 'keep-cheaply, suspend, close-by-representative',
      unsure: 'esim, restore, let-lapse',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'a stranger’s contract with a debt',
    given({ ...leaving, holder: 'stranger', balance: -100 }),
    { verdict: 'not-yours' },
  ],
  [
    'a stranger’s contract, where the debt is not known',
    given({ holder: 'stranger', inRussia: true }),
    { verdict: 'not-yours', missing: 'balance' },
  ],
  ['a company’s contract', given({ ...leaving, holder: 'company' }), { verdict: 'corporate-route' }],
  [
    'a company that does not know the user',
    given({ ...leaving, holder: 'company', unknownNumbers: 2 }),
    { verdict: 'corporate-route', also: 'suspend-then-decide' },
  ],
  ['a dead holder', given({ ...leaving, holder: 'deceased' }), { verdict: 'heir-route' }],
  ['a contract that has ended', given({ ...leaving, lineState: 'ended' }), { verdict: 'claim', unsure: 'restore' }],
  [
    'ended with a debt',
    given({ ...leaving, lineState: 'ended', balance: -100 }),
    { verdict: 'claim, settle-debt-first', unsure: 'restore' },
  ],
  [
    'ended in October, the refund late',
    given({ ...leaving, closedOn: '2026-09-20' }),
    { verdict: 'claim', unsure: 'restore' },
  ],
  [
    'in Russia, but the day of departure has passed',
    given({ ...leaving, departure: '2026-11-23' }),
    {
      verdict: 'cannot-tell-yet, close-in-person',
      missing: 'departure',
      possible: 'keep-cheaply, suspend, close-by-representative',
      unsure: 'transfer, port-out, esim, restore, let-lapse, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'the day of departure has passed, the statement was filed',
    given({ ...leaving, departure: '2026-11-23' }, { events: [{ kind: 'accepted', on: '2026-11-20', step: 'apply' }] }),
    {
      verdict: 'close-in-person',
      possible: 'keep-cheaply, suspend, close-by-representative',
      unsure: 'transfer, port-out, esim, restore, let-lapse, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'flies today with a bank on the number',
    given({ ...leaving, departure: '2026-11-24' }, { links: [{ service: 'sberbank' }] }),
    {
      verdict: 'stop-not-ready, close-in-person',
      possible: 'keep-cheaply, suspend, close-by-representative',
      unsure: 'transfer, port-out, esim, restore, let-lapse, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'abroad, prepaid, nothing left',
    given({ ...leaving, inRussia: false, payment: 'prepaid', balance: 0, gosuslugiAccount: false }),
    {
      verdict: 'let-lapse-knowingly, close-by-representative',
      possible: 'keep-cheaply, suspend, let-lapse, close-by-representative',
      unsure: 'transfer, port-out, esim, restore',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'abroad, the rest not said',
    given({ ...leaving, inRussia: false }),
    {
      verdict: 'cannot-tell-yet, close-by-representative',
      missing: 'payment, gosuslugiAccount, wants',
      possible: 'keep-cheaply, suspend, close-by-representative',
      unsure: 'transfer, port-out, esim, restore, let-lapse, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'abroad with the portal behind another factor',
    given({ ...leaving, inRussia: false, gosuslugiAccount: true, gosuslugiOtherFactor: true }),
    {
      verdict: 'close-by-representative, close-via-portal',
      possible: 'keep-cheaply, suspend, close-by-representative, close-via-portal',
      unsure: 'transfer, port-out, esim, restore, let-lapse',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'abroad, a citizen with a bank',
    given(
      { ...leaving, inRussia: false, citizenship: 'RU', receivingNumber: 'foreign' },
      { links: [{ service: 'tbank' }] },
    ),
    {
      verdict: 'keep, close-by-representative',
      missing: 'payment, gosuslugiAccount, wants',
      possible: 'keep-cheaply, suspend, port-out, close-by-representative',
      unsure: 'transfer, esim, restore, let-lapse, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'a debt and a new passport',
    given({ ...leaving, balance: -387000, documentChanged: true }),
    {
      verdict: 'update-data-first, settle-debt-first, close-in-person',
      possible: 'keep-cheaply, suspend, close-by-representative',
      unsure: 'esim, restore, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'a debt abroad, the rest not said',
    given({ holder: 'self', carrierNow: 'mts', balance: -100, inRussia: false }),
    {
      verdict: 'settle-debt-first, close-by-representative',
      missing: 'gosuslugiAccount',
      unsure: 'keep-cheaply, suspend, esim, restore, close-by-representative, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'a debt, where the person is not said',
    given({ holder: 'self', carrierNow: 'mts', balance: -100 }),
    {
      verdict: 'settle-debt-first, cannot-tell-yet',
      missing: 'inRussia, gosuslugiAccount',
      unsure: 'keep-cheaply, suspend, esim, restore, close-by-representative, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'a part of the debt is denied',
    given({ ...leaving, balance: -387000, debtDisputed: 300000 }),
    {
      verdict: 'settle-debt-first, close-in-person',
      also: 'claim',
      possible: 'keep-cheaply, suspend, close-by-representative',
      unsure: 'esim, restore, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'a code read out while the line has ended',
    given({ ...leaving, codeReadOut: true, lineState: 'ended' }),
    { verdict: 'emergency, claim', unsure: 'restore' },
  ],
  [
    'somebody called',
    given({ ...leaving, suspiciousCaller: true }),
    {
      verdict: 'stop-not-ready, cannot-tell-yet, close-in-person',
      missing: 'codeReadOut',
      possible: 'keep-cheaply, suspend, close-by-representative',
      unsure: 'transfer, port-out, esim, restore, let-lapse, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'wants it back',
    given({ ...leaving, wants: 'recover' }),
    {
      verdict: 'restore-first, keep, close-in-person',
      possible: 'keep-cheaply, suspend, close-by-representative',
      unsure: 'transfer, port-out, esim, restore, let-lapse, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'wants to keep it, abroad, family there',
    given({ ...leaving, wants: 'keep', inRussia: false, closeFamilyInRussia: true }),
    {
      verdict: 'keep, transfer, close-by-representative',
      missing: 'gosuslugiAccount',
      possible: 'keep-cheaply, suspend, transfer, close-by-representative',
      unsure: 'port-out, esim, restore, let-lapse, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'chose to suspend',
    given({ ...leaving, chosen: 'suspend' }),
    {
      verdict: 'suspend-then-decide, close-in-person',
      possible: 'keep-cheaply, suspend, close-by-representative',
      unsure: 'transfer, port-out, esim, restore, let-lapse, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'chose to let it lapse, the way of paying not said',
    given({ ...leaving, chosen: 'let-lapse' }),
    {
      verdict: 'cannot-tell-yet, close-in-person',
      missing: 'payment',
      possible: 'keep-cheaply, suspend, close-by-representative',
      unsure: 'transfer, port-out, esim, restore, let-lapse, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'a shop refused, as an event',
    given(leaving, { events: [{ kind: 'refused', on: '2026-11-20', step: 'apply' }] }),
    {
      verdict: 'close-in-person',
      also: 'claim',
      possible: 'keep-cheaply, suspend, close-by-representative',
      unsure: 'transfer, port-out, esim, restore, let-lapse, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'silent for 91 days',
    given({ ...leaving, lastPaidAction: '2026-08-25' }),
    {
      verdict: 'close-in-person',
      unsure:
        'keep-cheaply, suspend, transfer, port-out, esim, restore, let-lapse, close-by-representative, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'silent for 90 days',
    given({ ...leaving, lastPaidAction: '2026-08-26' }),
    {
      verdict: 'close-in-person',
      possible: 'keep-cheaply, suspend, close-by-representative',
      unsure: 'transfer, port-out, esim, restore, let-lapse, close-via-portal',
      days: 'keep-cheaply until 2026-11-24, suspend until 2026-11-24, let-lapse until 2026-11-24',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'the SIM is lost',
    given(
      { ...leaving, simInHand: false, blockReason: 'lost-sim', wants: 'close' },
      { links: [{ service: 'sberbank' }] },
    ),
    {
      verdict: 'emergency, close-in-person',
      possible: 'keep-cheaply, suspend, restore, close-by-representative',
      unsure: 'transfer, port-out, esim, let-lapse, close-via-portal',
      ask: 'mts-online-cancel (mts)',
    },
  ],
  [
    'the carrier is another one',
    given({ ...leaving, carrierNow: 'beeline' }),
    {
      verdict: 'close-in-person',
      possible: 'keep-cheaply, suspend, close-by-representative',
      unsure: 'transfer, port-out, esim, restore, let-lapse, close-via-portal',
      ask: 'bee-online-cancel (beeline)',
    },
  ],
  [
    'the carrier is not said',
    given(noCarrier),
    {
      verdict: 'cannot-tell-yet, close-in-person',
      missing: 'carrierNow',
      possible: 'keep-cheaply, suspend, close-by-representative',
      unsure: 'transfer, port-out, esim, restore, let-lapse, close-via-portal',
    },
  ],
  [
    'MTS, its hotline said no',
    given(leaving, { events: [{ kind: 'told', on: '2026-11-20', fact: 'mts-online-cancel', answer: 'no' }] }),
    {
      verdict: 'close-in-person',
      possible: 'keep-cheaply, suspend, close-by-representative',
      unsure: 'transfer, port-out, esim, restore, let-lapse, close-via-portal',
    },
  ],
];

describe('the whole verdict', () => {
  test.each(table)('%s', (_name, kase, expected) => expect(seen(kase)).toEqual(expected));

  test.each(table)('%s: in the words of the catalogue', (_name, kase) => {
    const { verdict, title, text, reasons, alternatives, ask } = assess(knowledge, kase, today);
    const said = (one: Text) => [one.say, one.with];
    expect([title.say, text.say]).toEqual([`verdict.${verdict}.title`, `verdict.${verdict}.text`]);
    for (const { rule, outcome, text: reason } of reasons)
      expect(said(reason)).toEqual(
        outcome === 'yes'
          ? [`rule.${rule}.yes`, undefined]
          : [`reason.${outcome}`, { topic: { say: `rule.${rule}.topic` } }],
      );
    for (const { code, text: what, cost, risk } of alternatives)
      expect([what.say, cost.say, risk.say]).toEqual(
        ['text', 'cost', 'risk'].map((part) => `alternative.${code}.${part}`),
      );
    expect(alternatives.filter((one) => 'deadline' in one && one.deadline === undefined)).toEqual([]);
    for (const { fact, question } of ask) expect(question.say).toBe(`ask.${fact}`);
    expect(reasons.filter(({ outcome }) => outcome === 'no')).toEqual([]);
    for (const lang of ['ru', 'en', 'zh'] as const)
      expect(
        assessmentSchema.safeParse(localise(knowledge, lang, assess(knowledge, kase, today))).error,
      ).toBeUndefined();
  });
});

describe('a reason', () => {
  const told = given(leaving, {
    events: [
      { kind: 'told', on: '2026-11-20', fact: 'law-terminate-any-time', answer: 'no' },
      { kind: 'told', on: '2026-11-21', fact: 'law-terminate-any-time', answer: 'so they said' },
      { kind: 'told', on: '2026-11-22', fact: 'mts-store', answer: 'yes' },
      { kind: 'refused', on: '2026-11-22', fact: 'law-terminate-any-time', answer: 'no' },
    ],
  });
  const fact = (id: string): Fact => knowledge.facts[id] as Fact;
  const shown = (id: string, more: object = {}) => ({
    fact: id,
    text: { say: `fact.${id}` },
    confidence: fact(id).confidence,
    checked: fact(id).checked,
    stale: false,
    ...more,
  });

  test('holds what the rule read, its facts for this carrier, and where they were read', () => {
    const own = ['law-positive-balance-no-bar', 'law-not-binding-condition'];
    const ids = ['law-terminate-any-time', ...own, 'mts-store'];
    expect(why(knowledge, told, today, 'can-come-in-person')).toStrictEqual({
      rule: 'can-come-in-person',
      outcome: 'yes',
      text: { say: 'rule.can-come-in-person.yes' },
      answers: ['holder', 'inRussia'],
      missing: [],
      facts: [
        shown('law-terminate-any-time', { told: 'so they said' }),
        ...own.map((id) => shown(id)),
        shown('mts-store', { told: 'yes' }),
      ],
      sources: ids.flatMap((id) =>
        fact(id)
          .sources.filter(({ kind }) => kind !== 'machine-written')
          .map(({ url, kind, title }) => ({ fact: id, url, kind, ...(title === undefined ? {} : { title }) })),
      ),
    });
  });

  test('says what is missing, and what a person would report by themself', () => {
    expect(why(knowledge, given({ balance: 5 }), today, 'can-come-in-person')?.missing).toEqual([
      'holder',
      'inRussia',
      'departure',
      'canTravel',
    ]);
  });

  test('a page written by a machine is no source', () => {
    const id = 'law-refund-30d';
    const sources = [
      { url: 'https://example.org/a', kind: 'machine-written', seen: today },
      { url: 'https://example.org/b', kind: 'press', seen: today, title: 'B' },
      { url: null, kind: 'law', seen: today },
    ];
    const changed = {
      ...knowledge,
      facts: { ...knowledge.facts, [id]: { ...fact(id), sources } },
    } as unknown as Knowledge;
    const about = why(changed, given({ ...leaving, lineState: 'ended' }), today, 'line-ended')?.sources ?? [];
    expect(about.filter((one) => one.fact === id)).toStrictEqual([
      { fact: id, url: 'https://example.org/b', kind: 'press', title: 'B' },
      { fact: id, url: null, kind: 'law' },
    ]);
  });

  test('a fact of all carriers is a reason with each of them', () => {
    const id = 'bee-store';
    const shownTo = (known: Knowledge) =>
      why(known, given(leaving), today, 'can-come-in-person')?.facts.map((one) => one.fact) ?? [];
    const everywhere = {
      ...knowledge,
      facts: { ...knowledge.facts, [id]: { ...fact(id), scope: 'all' } },
    } as Knowledge;
    expect([shownTo(knowledge).includes(id), shownTo(everywhere).includes(id)]).toEqual([false, true]);
  });

  test('an alternative rests on what its condition touched and on its own facts, of this carrier', () => {
    const facts = (code: string) =>
      assess(knowledge, given(leaving), today)
        .alternatives.find((one) => one.code === code)
        ?.facts.map((one) => one.fact);
    expect(facts('keep-cheaply')).toEqual(['law-inactivity-90', 'law-activity-paid', 'mts-inact-183']);
    expect(facts('suspend')).toEqual(['law-suspension-on-request', 'mts-vb']);
  });

  test('a rule that names a fact which does not exist is a fault of the rule', () => {
    const { 'law-refund-30d': _gone, ...facts } = knowledge.facts;
    expect(() => why({ ...knowledge, facts }, newCase(), today, 'line-ended')).toThrow(
      'a rule names the fact law-refund-30d, which does not exist',
    );
  });

  test('past twice its shelf life a fact is no reason, but it is said to be withheld, once', () => {
    const late = '2028-11-23';
    const { reasons, withheld } = assess(knowledge, given(leaving), late);
    expect(reasons.flatMap(({ facts }) => facts)).toEqual([]);
    const used = rules.flatMap(({ facts }) => facts);
    expect(used.filter((id) => !withheld.includes(id))).toEqual([]);
    expect(withheld).toContain('mts-online-cancel');
    expect(withheld).toContain('law-mnp-fee');
    expect(new Set(withheld).size).toBe(withheld.length);
    expect(assess(knowledge, given(leaving), today).withheld).toEqual([]);
  });

  test('the ids of the rules, in their order', () => {
    expect(ruleIds()).toEqual(rules.map(({ id }) => id));
  });
});

describe('whom to ask about a weak fact', () => {
  const id = 'mts-online-cancel';
  const record = knowledge.facts[id] as Fact;
  const asked = (verify: unknown) =>
    assess({ ...knowledge, facts: { ...knowledge.facts, [id]: { ...record, verify } as Fact } }, given(leaving), today)
      .ask;
  test.each([
    ['the carrier', { ...record.verify, to: 'carrier' }, 'mts'],
    ['somebody else', { ...record.verify, to: 'gosuslugi' }, 'gosuslugi'],
    ['nobody is named: the carrier', undefined, 'mts'],
  ])('%s', (_name, verify, to) => expect(asked(verify)).toEqual([{ fact: id, question: { say: `ask.${id}` }, to }]));

  test('while the carrier is not known, whichever it is', () => {
    const law = { ...record, scope: 'law', verify: undefined } as unknown as Fact;
    const changed = {
      ...knowledge,
      facts: { ...knowledge.facts, 'law-gosuslugi-block': { ...law, id: 'law-gosuslugi-block' } },
    };
    const kase = given({ ...noCarrier, gosuslugiAccount: true, gosuslugiOtherFactor: true });
    expect(assess(changed, kase, today).ask).toContainEqual({
      fact: 'law-gosuslugi-block',
      question: { say: 'ask.law-gosuslugi-block' },
      to: 'other',
    });
  });
});
