import { fileURLToPath } from 'node:url';
import { addDays } from '@otboy/calendar';
import { type AnswerId, type Answers, answers as answersSchema, type Case, newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { alternatives } from '../alternatives/index.ts';
import type { Condition } from '../condition.ts';
import { question } from '../interview.ts';
import { exampleDay } from '../rule.ts';
import { situationOf } from '../situation.ts';
import { rules } from './index.ts';

/*
 * What decides, and where its line runs. A situation is taken in which a rule applies, and every answer of the case is
 * put through its values: the table names the answers that change the outcome, and which value gives which outcome. What
 * is not named changes nothing.
 */

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../../knowledge/dist/knowledge.json', import.meta.url)));
const ids = Object.keys(answersSchema.shape) as AnswerId[];

/** Asked many times, worked out once an answer. */
function once<T>(make: (id: AnswerId) => T): (id: AnswerId) => T {
  const made = new Map<AnswerId, T>();
  return (id) => {
    const known = made.get(id) ?? make(id);
    made.set(id, known);
    return known;
  };
}

/** Values on both sides of every line that is drawn: 90, 60 and 30 days before the day of the examples, and that day. */
const valuesOf = once((id: AnswerId): readonly unknown[] => {
  const { kind, choices = [] } = question(id);
  return {
    'yes-no': [true, false],
    choice: choices.map(({ value }) => value),
    list: [[], ...choices.map(({ value }) => [value])],
    date: [-91, -90, -60, -59, -31, -30, -1, 0, 1].map((days) => addDays(exampleDay, days)),
    country: ['RU', 'CN'],
    money: [-1, 0, 1],
    number: [0, 1, 23, 24],
  }[kind];
});

type Deciding = Partial<Record<AnswerId, string>>;

/** The answers on which the outcome hangs, each with its values by outcome. */
function deciding(when: Condition, kase: Case): Deciding {
  const outcome = (answers: Answers) => when(situationOf(knowledge, { ...kase, answers }, exampleDay)).outcome;
  const asItIs = outcome(kase.answers);
  return Object.fromEntries(
    ids.flatMap((id) => {
      const { [id]: _left, ...without } = kase.answers;
      const said = [
        ['unsaid', outcome(without)],
        ...valuesOf(id).map((value) => [String(value) || 'none', outcome({ ...without, [id]: value })]),
      ];
      if (said.every(([, one]) => one === asItIs)) return [];
      const by = (wanted: string) => said.filter(([, one]) => one === wanted).map(([value]) => value);
      const lists = ['yes', 'no', 'unknown'].map((one) => [one, by(one).join(' ')]).filter(([, list]) => list !== '');
      return [[id, lists.map((pair) => pair.join(': ')).join('; ')]];
    }),
  );
}

const decides: readonly (readonly [rule: string, example: string, Deciding])[] = [
  ['code-read-out', 'a code was read out', { codeReadOut: 'yes: true; no: false; unknown: unsaid' }],
  ['code-read-out', 'told as an event', {}],
  ['stranger-answers', 'a stranger answers', { strangerAnswers: 'yes: true; no: false; unknown: unsaid' }],
  [
    'sim-lost-with-danger',
    'lost, a bank on it, wants to close',
    {
      blockReason: 'yes: lost-sim; unknown: unsaid biometrics non-use debt limit data-mismatch handset other',
      wants: 'yes: close refund; unknown: unsaid keep dispute recover',
    },
  ],
  [
    'sim-lost-with-danger',
    'not at hand abroad, silent for 70 days',
    {
      lastPaidAction:
        'yes: 2026-08-25 2026-08-26 2026-09-25; unknown: unsaid 2026-09-26 2026-10-24 2026-10-25 2026-11-23 2026-11-24 2026-11-25',
      inRussia: 'yes: false; unknown: unsaid true',
      simInHand: 'yes: false; unknown: unsaid true',
    },
  ],
  [
    'not-yours',
    'a stranger holds it',
    { holder: 'yes: stranger; no: self close-family company deceased; unknown: unsaid' },
  ],
  [
    'holder-died',
    'the holder died',
    { holder: 'yes: deceased; no: self close-family company stranger; unknown: unsaid' },
  ],
  [
    'company-holds',
    'a company holds it',
    { holder: 'yes: company; no: self close-family deceased stranger; unknown: unsaid' },
  ],
  ['line-ended', 'ended', { lineState: 'yes: ended; unknown: unsaid active blocked suspended' }],
  [
    'line-ended',
    'ended on a past day',
    {
      closedOn:
        'yes: 2026-08-25 2026-08-26 2026-09-25 2026-09-26 2026-10-24 2026-10-25 2026-11-23 2026-11-24; unknown: unsaid 2026-11-25',
    },
  ],
  ['line-ended', 'the carrier confirmed it', {}],
  ['suspicious-caller', 'called', { suspiciousCaller: 'yes: true; no: false; unknown: unsaid' }],
  [
    'other-contracts-undecided',
    'home internet and an instalment',
    { otherContracts: 'yes: home-internet subscription bank-card instalment family-line; no: none; unknown: unsaid' },
  ],
  [
    'other-contracts-undecided',
    'one of two decided',
    { otherContracts: 'yes: home-internet subscription bank-card family-line; no: none instalment; unknown: unsaid' },
  ],
  ['hours-too-few', 'six hours and a bank', { hoursLeft: 'yes: 0 1 23; unknown: unsaid 24' }],
  [
    'hours-too-few',
    'flies today',
    {
      departure:
        'yes: 2026-11-24; unknown: unsaid 2026-08-25 2026-08-26 2026-09-25 2026-09-26 2026-10-24 2026-10-25 2026-11-23 2026-11-25',
    },
  ],
  [
    'wants-it-back',
    'wants it back',
    {
      holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
      wants: 'yes: recover; no: close refund dispute; unknown: unsaid keep',
    },
  ],
  [
    'wants-it-back',
    'wants to keep it, and the SIM is lost',
    {
      blockReason: 'yes: lost-sim; unknown: unsaid biometrics non-use debt limit data-mismatch handset other',
      holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
      wants: 'yes: keep recover; no: close refund dispute; unknown: unsaid',
    },
  ],
  ['data-do-not-match', 'a new passport', { documentChanged: 'yes: true; unknown: unsaid false' }],
  ['data-do-not-match', 'a notice came', { noticeKind: 'yes: data-mismatch; unknown: unsaid non-use limit foreigner' }],
  ['debt-open', 'a debt', { balance: 'yes: -1; no: 0 1; unknown: unsaid' }],
  [
    'filed-by-representative',
    'filed',
    {
      holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
      actingAs: 'yes: representative; no: self heir company-officer; unknown: unsaid',
    },
  ],
  [
    'statement-filed',
    'filed, and flown since',
    {
      holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
    },
  ],
  ['filed-on-portal', 'filed', { holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid' }],
  [
    'chose-keeping',
    'the cheapest plan',
    {
      holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
      lineState: 'yes: active blocked suspended; no: ended; unknown: unsaid',
      chosen:
        'yes: keep-cheaply port-out esim; no: suspend transfer let-lapse close-by-representative close-via-portal; unknown: unsaid',
    },
  ],
  [
    'chose-keeping',
    'another carrier',
    {
      holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
      lineState: 'yes: active blocked suspended; no: ended; unknown: unsaid',
      chosen:
        'yes: keep-cheaply port-out esim; no: suspend transfer let-lapse close-by-representative close-via-portal; unknown: unsaid',
    },
  ],
  [
    'chose-transfer',
    'chosen, a mother in Russia',
    {
      holder: 'yes: self; no: close-family company deceased stranger; unknown: unsaid',
      lineState: 'yes: active; no: blocked suspended ended; unknown: unsaid',
      chosen:
        'yes: transfer; no: keep-cheaply suspend port-out esim let-lapse close-by-representative close-via-portal; unknown: unsaid',
      closeFamilyInRussia: 'yes: true; no: false; unknown: unsaid',
    },
  ],
  [
    'chose-suspension',
    'chosen',
    {
      holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
      lineState: 'yes: active blocked suspended; no: ended; unknown: unsaid',
      chosen:
        'yes: suspend; no: keep-cheaply transfer port-out esim let-lapse close-by-representative close-via-portal; unknown: unsaid',
    },
  ],
  [
    'chose-representative',
    'chosen',
    {
      holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
      lineState: 'yes: active blocked suspended; no: ended; unknown: unsaid',
      chosen:
        'yes: close-by-representative; no: keep-cheaply suspend transfer port-out esim let-lapse close-via-portal; unknown: unsaid',
    },
  ],
  [
    'chose-portal',
    'chosen, and the portal opens',
    {
      holder: 'yes: self; no: close-family company deceased stranger; unknown: unsaid',
      lineState: 'yes: active blocked suspended; no: ended; unknown: unsaid',
      chosen:
        'yes: close-via-portal; no: keep-cheaply suspend transfer port-out esim let-lapse close-by-representative; unknown: unsaid',
      gosuslugiAccount: 'yes: true; no: false; unknown: unsaid',
      gosuslugiOtherFactor: 'yes: true; no: false; unknown: unsaid',
    },
  ],
  [
    'chose-lapse',
    'chosen, nothing owed',
    {
      holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
      lineState: 'yes: active blocked suspended; no: ended; unknown: unsaid',
      payment: 'yes: prepaid; no: postpaid; unknown: unsaid',
      balance: 'yes: 0 1; no: -1; unknown: unsaid',
      chosen:
        'yes: let-lapse; no: keep-cheaply suspend transfer port-out esim close-by-representative close-via-portal; unknown: unsaid',
    },
  ],
  [
    'wants-to-keep',
    'wants to keep',
    {
      holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
      wants: 'yes: keep recover; no: close refund dispute; unknown: unsaid',
    },
  ],
  [
    'wants-to-keep',
    'wants it back',
    {
      holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
      wants: 'yes: keep recover; no: close refund dispute; unknown: unsaid',
    },
  ],
  [
    'citizen-abroad-with-accounts',
    'relocant with a bank',
    {
      citizenship: 'yes: RU; no: CN; unknown: unsaid',
      receivingNumber: 'yes: none foreign; no: russian; unknown: unsaid',
      inRussia: 'yes: false; no: true; unknown: unsaid',
    },
  ],
  [
    'family-could-take-it',
    'mother in Russia, wants to keep',
    {
      holder: 'yes: self; no: close-family company deceased stranger; unknown: unsaid',
      wants: 'yes: keep; unknown: unsaid close refund dispute recover',
      inRussia: 'yes: false; no: true; unknown: unsaid',
      closeFamilyInRussia: 'yes: true; no: false; unknown: unsaid',
    },
  ],
  [
    'acting-by-power',
    'holds the power',
    {
      holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
      actingAs: 'yes: representative; no: self heir company-officer; unknown: unsaid',
    },
  ],
  [
    'acting-by-power',
    'the power is silent on it: another is needed',
    {
      holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
      actingAs: 'yes: representative; no: self heir company-officer; unknown: unsaid',
    },
  ],
  [
    'carrier-closes-remotely',
    'MTS, and its hotline said yes',
    { carrierNow: 'yes: mts; no: t2 sber volna motiv other; unknown: unsaid megafon beeline yota tmobile' },
  ],
  [
    'can-come-in-person',
    'in Russia',
    {
      holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
      inRussia: 'yes: true; unknown: unsaid false',
    },
  ],
  [
    'can-come-in-person',
    'flight ahead',
    {
      holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
      departure:
        'yes: 2026-11-24 2026-11-25; unknown: unsaid 2026-08-25 2026-08-26 2026-09-25 2026-09-26 2026-10-24 2026-10-25 2026-11-23',
    },
  ],
  [
    'can-come-in-person',
    'abroad, can come',
    {
      holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
      canTravel: 'yes: true; unknown: unsaid false',
    },
  ],
  [
    'may-lapse',
    'a visitor at home, empty prepaid',
    {
      holder: 'yes: self; no: close-family company deceased stranger; unknown: unsaid',
      payment: 'yes: prepaid; no: postpaid; unknown: unsaid',
      balance: 'yes: 0; no: -1; unknown: unsaid 1',
      inRussia: 'yes: false; no: true; unknown: unsaid',
      gosuslugiAccount: 'yes: false; no: true; unknown: unsaid',
    },
  ],
  [
    'abroad-needs-representative',
    'abroad',
    {
      holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
      inRussia: 'yes: false; no: true; unknown: unsaid',
    },
  ],
  [
    'portal-can-refuse',
    'portal opens without the number',
    {
      holder: 'yes: self; no: close-family company deceased stranger; unknown: unsaid',
      inRussia: 'yes: false; no: true; unknown: unsaid',
      gosuslugiAccount: 'yes: true; no: false; unknown: unsaid',
      gosuslugiOtherFactor: 'yes: true; no: false; unknown: unsaid',
    },
  ],
  ['debt-disputed', '3,000 roubles denied', { debtDisputed: 'yes: 1; no: -1 0; unknown: unsaid' }],
  ['shop-refused', 'refused', { refusedAtShop: 'yes: true; no: false; unknown: unsaid' }],
  ['shop-refused', 'refused, as an event', {}],
  ['refund-overdue', 'accepted two months ago, nothing came', { balance: 'yes: 1; unknown: unsaid -1 0' }],
  [
    'refund-overdue',
    'ended two months ago',
    {
      balance: 'yes: 1; unknown: unsaid -1 0',
      closedOn:
        'yes: 2026-08-25 2026-08-26 2026-09-25 2026-09-26 2026-10-24; no: 2026-10-25 2026-11-23 2026-11-24 2026-11-25; unknown: unsaid',
    },
  ],
  [
    'user-unknown',
    'a company that does not know the user',
    {
      holder: 'yes: company; no: self close-family deceased stranger; unknown: unsaid',
      unknownNumbers: 'yes: 1 23 24; no: 0; unknown: unsaid',
    },
  ],
];

describe('what decides a rule that applies', () => {
  test.each(decides)('%s: %s', (id, name, expected) => {
    const rule = rules.find((one) => one.id === id);
    const example = rule?.examples.find((one) => one.name === name);
    expect(rule && deciding(rule.when, { ...newCase(), ...example?.case })).toEqual(expected);
  });

  test('every example in which a rule applies stands in the table', () => {
    const applying = rules.flatMap(({ id, examples }) =>
      examples.filter(({ outcome }) => outcome === 'yes').map(({ name }) => [id, name]),
    );
    expect(decides.map(([id, name]) => [id, name])).toEqual(applying);
  });
});

test('what each rule concludes, and on what', () => {
  expect(
    rules.map(({ id, concludes, facts }) => [
      id,
      'verdict' in concludes ? concludes.verdict : `beside: ${concludes.also}`,
      facts,
    ]),
  ).toEqual([
    ['code-read-out', 'emergency', []],
    ['stranger-answers', 'emergency', ['law-quarantine-2m', 'law-telegram']],
    ['sim-lost-with-danger', 'emergency', ['law-pay-until-sim-loss-notice', 'law-inactivity-90']],
    ['not-yours', 'not-yours', ['law-transfer-ban', 'law-foreign-instore']],
    ['holder-died', 'heir-route', []],
    ['company-holds', 'corporate-route', []],
    ['line-ended', 'claim', ['law-refund-30d', 'law-claim-30d', 'law-claim-before-court']],
    ['suspicious-caller', 'stop-not-ready', []],
    ['other-contracts-undecided', 'stop-not-ready', ['law-lockin', 'mts-annual-promo']],
    ['hours-too-few', 'stop-not-ready', []],
    ['wants-it-back', 'restore-first', ['law-quarantine-2m']],
    ['data-do-not-match', 'update-data-first', ['law-data-check-3-15', 'law-name-change-60d', 'law-resume-3d']],
    [
      'debt-open',
      'settle-debt-first',
      [
        'law-terminate-any-time',
        'law-roaming-home-operator',
        't2-term-no-debt',
        'mts-debt-first',
        'tm-debt',
        'law-court-debts',
      ],
    ],
    ['filed-by-representative', 'close-by-representative', ['law-terminate-any-time', 'law-refund-30d']],
    ['statement-filed', 'close-in-person', ['law-terminate-any-time', 'law-refund-30d']],
    ['filed-on-portal', 'close-via-portal', ['law-terminate-any-time', 'law-refund-30d']],
    ['chose-keeping', 'keep', ['law-inactivity-90', 'law-activity-paid', 'law-mnp-same-region']],
    ['chose-transfer', 'transfer', ['law-transfer-ban', 'law-transfer-ban-exceptions', 't2-owner-change']],
    ['chose-suspension', 'suspend-then-decide', ['mts-vb', 'meg-susp-30']],
    ['chose-representative', 'close-by-representative', ['law-proxy', 't2-term-proxy', 'bee-proxy', 'meg-proxy']],
    ['chose-portal', 'close-via-portal', ['law-gosuslugi-sim-list', 'meg-gosuslugi', 'bee-gosuslugi']],
    [
      'chose-lapse',
      'let-lapse-knowingly',
      ['law-inactivity-90', 'law-quarantine-2m', 'law-prepaid-suspended', 'law-no-unused-money'],
    ],
    ['wants-to-keep', 'keep', ['law-inactivity-90', 'law-activity-paid']],
    [
      'citizen-abroad-with-accounts',
      'keep',
      ['law-gosuslugi-sim-list', 'law-inactivity-90', 'law-transfer-ban-exceptions'],
    ],
    ['family-could-take-it', 'transfer', ['law-transfer-ban-exceptions', 't2-owner-change']],
    ['acting-by-power', 'close-by-representative', ['law-proxy', 't2-term-proxy', 'bee-proxy', 'meg-proxy']],
    ['carrier-closes-remotely', 'close-remotely', []],
    [
      'can-come-in-person',
      'close-in-person',
      [
        'law-terminate-any-time',
        'law-positive-balance-no-bar',
        'law-not-binding-condition',
        't2-term-shop',
        't2-term-docs',
        'mts-store',
        'meg-store',
        'bee-store',
        'yota-term',
        'tm-term',
      ],
    ],
    [
      'may-lapse',
      'let-lapse-knowingly',
      ['law-inactivity-90', 'law-quarantine-2m', 'law-prepaid-suspended', 'law-no-unused-money'],
    ],
    [
      'abroad-needs-representative',
      'close-by-representative',
      ['law-proxy', 't2-term-proxy', 't2-term-proxy-memo', 'bee-proxy', 'meg-proxy', 'law-operator-may-offer-remote'],
    ],
    ['portal-can-refuse', 'close-via-portal', ['law-gosuslugi-sim-list', 'meg-gosuslugi', 'bee-gosuslugi']],
    ['debt-disputed', 'beside: claim', ['law-claim-before-court', 'law-claim-30d', 'law-claim-register']],
    ['shop-refused', 'beside: claim', ['law-terminate-any-time', 'law-no-quick-written-advice', 'law-claim-register']],
    ['refund-overdue', 'beside: claim', ['law-refund-30d', 'law-claim-before-court']],
    ['user-unknown', 'beside: suspend-then-decide', ['law-suspension-on-request']],
  ]);
});

describe('what decides whether an alternative is possible', () => {
  const citizen: Answers = {
    holder: 'self',
    carrierNow: 'mts',
    lineState: 'active',
    balance: 41200,
    inRussia: true,
    payment: 'prepaid',
    citizenship: 'RU',
    closeFamilyInRussia: true,
    gosuslugiAccount: true,
    gosuslugiOtherFactor: true,
    simInHand: false,
    lastPaidAction: '2026-11-01',
    biometricsDone: false,
    canTravel: false,
  };
  const foreigner: Answers = {
    lineState: 'blocked',
    inRussia: false,
    citizenship: 'CN',
    simInHand: true,
    biometricsDone: true,
    canTravel: true,
  };
  test.each<[code: string, Deciding, Deciding]>([
    [
      'keep-cheaply',
      {
        holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
        lineState: 'yes: active blocked suspended; no: ended; unknown: unsaid',
        lastPaidAction:
          'yes: unsaid 2026-08-26 2026-09-25 2026-09-26 2026-10-24 2026-10-25 2026-11-23 2026-11-24 2026-11-25; unknown: 2026-08-25',
      },
      {
        holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
        lineState: 'yes: active blocked suspended; no: ended; unknown: unsaid',
        lastPaidAction:
          'yes: unsaid 2026-08-26 2026-09-25 2026-09-26 2026-10-24 2026-10-25 2026-11-23 2026-11-24 2026-11-25; unknown: 2026-08-25',
      },
    ],
    [
      'suspend',
      {
        holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
        lineState: 'yes: active blocked suspended; no: ended; unknown: unsaid',
        lastPaidAction:
          'yes: unsaid 2026-08-26 2026-09-25 2026-09-26 2026-10-24 2026-10-25 2026-11-23 2026-11-24 2026-11-25; unknown: 2026-08-25',
      },
      {
        holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
        lineState: 'yes: active blocked suspended; no: ended; unknown: unsaid',
        lastPaidAction:
          'yes: unsaid 2026-08-26 2026-09-25 2026-09-26 2026-10-24 2026-10-25 2026-11-23 2026-11-24 2026-11-25; unknown: 2026-08-25',
      },
    ],
    [
      'transfer',
      {
        holder: 'yes: self; no: close-family company deceased stranger; unknown: unsaid',
        lineState: 'yes: active; no: blocked suspended ended; unknown: unsaid',
        balance: 'yes: 0 1; no: -1; unknown: unsaid',
        closeFamilyInRussia: 'yes: true; no: false; unknown: unsaid',
      },
      { lineState: 'yes: active; no: blocked suspended ended; unknown: unsaid' },
    ],
    [
      'port-out',
      {
        holder: 'yes: self; no: close-family company deceased stranger; unknown: unsaid',
        lineState: 'yes: active; no: blocked suspended ended; unknown: unsaid',
        balance: 'yes: 0 1; no: -1; unknown: unsaid',
        citizenship: 'yes: RU; no: CN; unknown: unsaid',
      },
      { lineState: 'yes: active; no: blocked suspended ended; unknown: unsaid' },
    ],
    [
      'esim',
      {
        holder: 'no: company deceased stranger; unknown: unsaid self close-family',
        lineState: 'no: ended; unknown: unsaid active blocked suspended',
      },
      {
        holder: 'no: company deceased stranger; unknown: unsaid self close-family',
        lineState: 'no: ended; unknown: unsaid active blocked suspended',
      },
    ],
    [
      'restore',
      {
        holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
        lineState: 'yes: active blocked suspended; no: ended; unknown: unsaid',
        lastPaidAction:
          'yes: unsaid 2026-08-26 2026-09-25 2026-09-26 2026-10-24 2026-10-25 2026-11-23 2026-11-24 2026-11-25; unknown: 2026-08-25',
        inRussia: 'yes: true; no: false; unknown: unsaid',
        simInHand: 'yes: false; no: true; unknown: unsaid',
      },
      {
        holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
        lineState: 'yes: blocked suspended; no: active ended; unknown: unsaid',
        lastPaidAction:
          'yes: unsaid 2026-08-26 2026-09-25 2026-09-26 2026-10-24 2026-10-25 2026-11-23 2026-11-24 2026-11-25; unknown: 2026-08-25',
        canTravel: 'yes: true; no: false; unknown: unsaid',
      },
    ],
    [
      'let-lapse',
      {
        holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
        lineState: 'yes: active blocked suspended; no: ended; unknown: unsaid',
        payment: 'yes: prepaid; no: postpaid; unknown: unsaid',
        balance: 'yes: 0 1; no: -1; unknown: unsaid',
      },
      {
        holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
        lineState: 'yes: active blocked suspended; no: ended; unknown: unsaid',
        payment: 'yes: prepaid; no: postpaid; unknown: unsaid',
        balance: 'yes: 0 1; no: -1; unknown: unsaid',
      },
    ],
    [
      'close-by-representative',
      {
        holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
        lineState: 'yes: active blocked suspended; no: ended; unknown: unsaid',
        lastPaidAction:
          'yes: unsaid 2026-08-26 2026-09-25 2026-09-26 2026-10-24 2026-10-25 2026-11-23 2026-11-24 2026-11-25; unknown: 2026-08-25',
      },
      {
        holder: 'yes: self close-family; no: company deceased stranger; unknown: unsaid',
        lineState: 'yes: active blocked suspended; no: ended; unknown: unsaid',
        lastPaidAction:
          'yes: unsaid 2026-08-26 2026-09-25 2026-09-26 2026-10-24 2026-10-25 2026-11-23 2026-11-24 2026-11-25; unknown: 2026-08-25',
      },
    ],
    [
      'close-via-portal',
      {
        holder: 'yes: self; no: close-family company deceased stranger; unknown: unsaid',
        lineState: 'yes: active blocked suspended; no: ended; unknown: unsaid',
        lastPaidAction:
          'yes: unsaid 2026-08-26 2026-09-25 2026-09-26 2026-10-24 2026-10-25 2026-11-23 2026-11-24 2026-11-25; unknown: 2026-08-25',
        gosuslugiAccount: 'yes: true; no: false; unknown: unsaid',
        gosuslugiOtherFactor: 'yes: true; no: false; unknown: unsaid',
      },
      {
        holder: 'yes: self; no: close-family company deceased stranger; unknown: unsaid',
        lineState: 'yes: active blocked suspended; no: ended; unknown: unsaid',
        lastPaidAction:
          'yes: unsaid 2026-08-26 2026-09-25 2026-09-26 2026-10-24 2026-10-25 2026-11-23 2026-11-24 2026-11-25; unknown: 2026-08-25',
        gosuslugiAccount: 'yes: true; no: false; unknown: unsaid',
        gosuslugiOtherFactor: 'yes: true; no: false; unknown: unsaid',
      },
    ],
  ])('%s, for a citizen there and for a foreigner who could come', (code, here, abroad) => {
    const possible = alternatives.find((one) => one.code === code)?.possible;
    const at = (answers: Answers) => possible && deciding(possible, { ...newCase(), answers });
    expect(at(citizen)).toEqual(here);
    expect(at({ ...citizen, ...foreigner })).toEqual(abroad);
  });
});

test('each alternative: its facts, what comes first, and its last day when the last paid action was on 1 November', () => {
  expect(
    alternatives.map(({ code, facts, first, deadline }) => [
      code,
      facts,
      first,
      deadline?.({ lastPaidAction: '2026-11-01' }) ?? null,
    ]),
  ).toEqual([
    [
      'keep-cheaply',
      [
        'law-inactivity-90',
        'law-activity-paid',
        'mts-inact-183',
        'meg-inact-90',
        'bee-inact-90',
        't2-inact-120-180',
        'yota-inact-90',
      ],
      [],
      '2027-01-30',
    ],
    ['suspend', ['mts-vb', 'meg-susp-30'], ['debt-check'], '2027-01-30'],
    ['transfer', ['law-transfer-ban', 'law-transfer-ban-exceptions', 't2-owner-change'], ['move', 'debt-check'], null],
    ['port-out', ['law-mnp-fee', 'law-mnp-same-region', 'law-mnp-refusal', 'law-mnp-foreigners'], ['debt-check'], null],
    ['esim', [], [], null],
    ['restore', ['law-quarantine-2m', 'meg-restore', 'bee-sim-replace'], ['block-line'], null],
    ['let-lapse', ['law-inactivity-90', 'law-inactivity-practice-90', 'law-quarantine-2m'], ['move'], '2027-01-30'],
    [
      'close-by-representative',
      ['t2-term-proxy', 't2-term-proxy-memo', 'bee-proxy', 'meg-proxy'],
      ['move', 'debt-check', 'power-of-attorney'],
      null,
    ],
    ['close-via-portal', ['law-gosuslugi-sim-list', 'meg-gosuslugi', 'bee-gosuslugi'], ['move', 'debt-check'], null],
  ]);
  expect(alternatives.flatMap(({ deadline }) => deadline?.({}) ?? [])).toEqual([]);
});
