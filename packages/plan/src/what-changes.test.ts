import { fileURLToPath } from 'node:url';
import { type Answers, type Case, newCase } from '@otboy/casefile';
import { type Knowledge, localise, type Text } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { makePlan } from './plan.ts';
import { planSchema } from './schema.ts';

/*
 * One thing more is known of a person: what that changes in the plan, and that it changes nothing else. Each row is a
 * change of the case; what the plan then says otherwise, a line a thing, stands in the snapshot beside this file. Read the
 * lines that change before you renew it (`npx vitest run packages/plan/src/what-changes.test.ts -u`).
 */

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';

/** A text with its places, as one line. */
function line(value: unknown): string {
  if (Array.isArray(value)) return value.map(line).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { say, with: places } = value as Partial<Text>;
  if (say === undefined) return Object.values(value).map(line).join(' ');
  if (places === undefined) return say;
  const filled = Object.entries(places).map(([name, inside]) => `${name} ${line(inside)}`);
  return `${say} (${filled.join(', ')})`;
}

/** What a plan says of one thing: a field is a sentence, or a list whose order means nothing here. */
type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The whole plan by the things it speaks of: each step, deadline and conflict, and the plan itself. */
function outline(knowledge: Knowledge, kase: Case, day: string): Map<string, Fields> {
  const plan = makePlan(knowledge, kase, day);
  const own = (kind: string, part: string, text: Text) =>
    line(text) === `step.${kind}.${part}` ? '' : line(text) || 'nothing';
  return new Map<string, Fields>([
    [
      'the plan',
      {
        verdict: [plan.verdict, ...plan.then].join(', then '),
        title: line(plan.title),
        guard: `${plan.applyReady ? 'open' : 'closed'}${plan.overridden ? ', knowingly' : ''}`,
        'held by': plan.blockers,
        critical: plan.criticalPath.join(' '),
        quick: plan.quickWins.join(' '),
        emergency:
          plan.emergency === null
            ? ''
            : [plan.emergency.kind, ...plan.emergency.call.map(({ hotline }) => hotline)].join(' '),
        'to know': plan.mustKnow.map(({ id }) => id),
        'may hear': plan.whatNow.map(({ id }) => id),
      },
    ],
    ...plan.steps.map((step): [string, Fields] => [
      step.id,
      {
        at: `${step.where}, ${step.status}, ${step.earliest ?? '…'} to ${step.latest ?? '…'} (${step.slack ?? '…'})`,
        kind: step.id === step.kind ? '' : [step.kind, step.service].join(' ').trim(),
        title: own(step.kind, 'title', step.title),
        why: own(step.kind, 'why', step.why),
        how: own(step.kind, 'how', step.how),
        uses: step.needsOldNumber ? 'the old number' : '',
        needs: step.needs,
        prefers: step.prefers,
        with: step.together,
        says: step.phrases?.map(({ id }) => id) ?? [],
        date: step.whyNoDate === undefined ? '' : line(step.whyNoDate),
        waits: step.unlockedBy === undefined ? '' : `for ${step.unlockedBy}`,
      },
    ]),
    ...plan.deadlines.map(({ id, date, safe, title, how }): [string, Fields] => [
      `until ${id}`,
      { date: `${date}, safe ${safe}`, title: line(title), how: how.map(({ say }) => say) },
    ]),
    ...plan.conflicts.map(({ id, text, wayOut }): [string, Fields] => [
      `conflict ${id}`,
      { text: line(text), ways: wayOut.map(line).join(', ') },
    ]),
  ]);
}

/** What is new, what is gone, and what is said otherwise, a thing a line. */
function changes(before: ReadonlyMap<string, Fields>, after: ReadonlyMap<string, Fields>): string[] {
  const list = (value: string | readonly string[] = []): readonly string[] =>
    typeof value === 'string' ? (value === '' ? [] : [value]) : value;
  const difference = (old: Fields, now: Fields) =>
    Object.keys(now).flatMap((name) => {
      const [was, is] = [list(old[name]), list(now[name])];
      const signed = [
        ...is.filter((one) => !was.includes(one)).map((one) => (typeof now[name] === 'string' ? one : `+${one}`)),
        ...(typeof now[name] === 'string' && is.length > 0
          ? []
          : was.filter((one) => !is.includes(one)).map((one) => `-${one}`)),
      ];
      return signed.length === 0 ? [] : [`${name} ${signed.join(' ')}`];
    });
  const gone = [...before.keys()].filter((id) => !after.has(id));
  return [
    ...(gone.length === 0 ? [] : [`gone: ${gone.join(' ')}`]),
    ...[...after].flatMap(([id, fields]) => {
      const old = before.get(id);
      const said = difference(old ?? {}, fields);
      return said.length === 0 ? [] : [`${old === undefined ? 'new ' : ''}${id}: ${said.join('; ')}`];
    }),
  ];
}

type Change = Partial<Pick<Case, 'answers' | 'links' | 'declared' | 'events'>> & { readonly without?: keyof Answers };
type Row = readonly [name: string, change: Change, day?: string];

const given = (answers: Answers, rest: Partial<Case>): Case => ({ ...newCase('+79000000017'), answers, ...rest });
const done = (...steps: string[]) => steps.map((step) => ({ kind: 'step-done' as const, on: today, step }));
const nothingElse = Object.fromEntries(
  'gosuslugi sberbank tbank vtb alfabank wechat alipay icbc-moscow elos-boc-moscow nalog mailru yandex'
    .split(' ')
    .map((id) => [id, 'have-not' as const]),
);

function changed(base: Case, { answers, links = [], declared, events = [], without }: Change): Case {
  const all = { ...base.answers, ...answers };
  if (without !== undefined) delete all[without];
  return {
    ...base,
    answers: all,
    links: [...base.links, ...links],
    declared: { ...base.declared, ...declared },
    events: [...base.events, ...events],
  };
}

/** Somebody who flies on 3 December and files in person. */
const leaving = given(
  {
    holder: 'self',
    carrierNow: 'mts',
    lineState: 'active',
    payment: 'prepaid',
    balance: 41200,
    citizenship: 'CN',
    inRussia: true,
    departure: '2026-12-03',
    receivingNumber: 'russian',
    gosuslugiAccount: false,
  },
  { links: [{ service: 'sberbank' }, { service: 'telegram' }], declared: nothingElse },
);

const fromLeaving: readonly Row[] = [
  ['another bank, without branches', { links: [{ service: 'tbank' }] }],
  ['the portal', { links: [{ service: 'gosuslugi' }] }],
  ['a payment address', { answers: { sbpOnNumber: true } }],
  ['a payment address, declared as not there', { answers: { sbpOnNumber: true }, declared: { sbp: 'have-not' } }],
  ['a slow mailbox', { links: [{ service: 'microsoft' }] }],
  ['a tax office', { links: [{ service: 'nalog' }] }],
  ['a trifle', { links: [{ service: 'vk' }] }],
  ['a messenger of the country', { links: [{ service: 'max' }], answers: { receivingNumber: 'none' } }],
  ['the cabinet of the own carrier', { links: [{ service: 'mts' }] }],
  [
    'a sender that nobody knows',
    { links: [{ service: null, label: 'DORM' }, { service: null, label: 'Dorm' }, { service: null }] },
  ],
  ['a new number is still to come', { answers: { receivingNumber: 'none' } }],
  ['nobody knows of a new number', { without: 'receivingNumber' }],
  ['the new number is foreign', { answers: { receivingNumber: 'foreign' } }],
  [
    'the new number is foreign, and a portal',
    {
      links: [{ service: 'gosuslugi' }, { service: 'tbank' }, { service: 'microsoft' }],
      answers: { receivingNumber: 'foreign' },
    },
  ],
  ['the bank refused the new number', { events: [{ kind: 'refused', on: '2026-11-20', service: 'sberbank' }] }],
  [
    'the bank refused, the fallback worked',
    {
      events: [
        { kind: 'refused', on: '2026-11-20', service: 'sberbank' },
        { kind: 'step-done', on: '2026-11-21', step: 'move-sberbank-fallback' },
      ],
    },
  ],
  ['a messenger refused', { events: [{ kind: 'refused', on: '2026-11-20', service: 'telegram' }] }],
  ['the bank was moved', { events: [{ kind: 'moved', on: '2026-11-20', service: 'sberbank' }] }],
  [
    'the bank was moved and rehearsed',
    {
      events: [
        { kind: 'moved', on: '2026-11-20', service: 'sberbank' },
        { kind: 'rehearsed', on: '2026-11-21', service: 'sberbank', worked: true },
      ],
    },
  ],
  [
    'moved, and the rehearsal failed',
    {
      events: [
        { kind: 'moved', on: '2026-11-20', service: 'sberbank' },
        { kind: 'rehearsed', on: '2026-11-21', service: 'sberbank', worked: false },
      ],
    },
  ],
  [
    'every second thing is done',
    { events: done('autopay', 'subscriptions', 'debt-check', 'records', 'second-factor') },
  ],
  ['the bank pays nothing by itself', { answers: { autopay: false, subscriptions: false } }],
  ['other contracts', { answers: { otherContracts: ['home-internet', 'bank-card'] } }],
  [
    'other contracts, one decided',
    { answers: { otherContracts: ['home-internet', 'family-line'] }, events: done('other-contract-home-internet') },
  ],
  [
    'other contracts, all decided at once',
    { answers: { otherContracts: ['instalment'] }, events: done('other-contract') },
  ],
  ['the passport changed', { answers: { documentChanged: true } }],
  ['a notice about the data', { answers: { noticeReceived: '2026-11-18', noticeKind: 'data-mismatch' } }],
  ['a notice whose days are over', { answers: { noticeReceived: '2026-11-02', noticeKind: 'data-mismatch' } }],
  ['a notice about the limit', { answers: { noticeReceived: '2026-11-18', noticeKind: 'limit' } }],
  ['a debt', { answers: { balance: -387000 } }],
  ['a debt, partly denied', { answers: { balance: -387000, debtDisputed: 300000 } }],
  ['a denied debt that is more than is owed', { answers: { balance: -100, debtDisputed: 300 } }],
  ['a debt in postpaid, roaming of late', { answers: { balance: -100, payment: 'postpaid', recentRoaming: true } }],
  ['nothing is left', { answers: { balance: 0 } }],
  ['nobody knows what is left', { without: 'balance' }],
  ['no roaming', { answers: { recentRoaming: false } }],
  ['codes may not come', { answers: { cooling: true } }],
  ['codes may not come, and flies today', { answers: { cooling: true, departure: '2026-11-24' } }],
  ['entered today', { answers: { enteredRussia: '2026-11-24' } }],
  ['entered today, and codes come', { answers: { enteredRussia: '2026-11-24', cooling: false } }],
  ['no departure', { without: 'departure' }],
  ['flies tomorrow', { answers: { departure: '2026-11-25' } }],
  ['flies today', { answers: { departure: '2026-11-24' } }],
  ['has flown yesterday', { answers: { departure: '2026-11-23' } }],
  ['flies on a Sunday', { answers: { departure: '2026-11-29' } }],
  ['flies in two days', { answers: { departure: '2026-11-26' } }],
  ['flies in the holidays', { answers: { departure: '2027-01-10' } }, '2027-01-02'],
  ['flies beyond the calendar', { answers: { departure: '2028-03-10' } }, '2028-03-01'],
  ['eight hours left', { answers: { hoursLeft: 8 } }],
  ['a day left', { answers: { hoursLeft: 24 } }],
  ['a statement on a printed sheet', { events: [{ kind: 'prepared', on: '2026-11-24', step: 'apply' }] }],
  ['the statement was accepted', { events: [{ kind: 'accepted', on: '2026-11-23', step: 'apply' }] }],
  ['the statement was sent two months ago', { events: [{ kind: 'sent', on: '2026-09-20', step: 'apply' }] }],
  ['a shop refused', { answers: { refusedAtShop: true } }],
  [
    'a shop refused, and it was claimed',
    { answers: { refusedAtShop: true }, events: [{ kind: 'accepted', on: '2026-11-20', step: 'claim' }] },
  ],
  ['only a partner’s shop', { answers: { shopKind: 'partner' } }],
  [
    'a partner’s shop that took it',
    { answers: { shopKind: 'partner' }, events: [{ kind: 'accepted', on: '2026-11-23', step: 'apply' }] },
  ],
  ['they asked for biometrics', { events: [{ kind: 'told', on: '2026-11-20', answer: 'biometrics' }] }],
  [
    'they refused another region',
    { events: [{ kind: 'refused', on: '2026-11-20', step: 'apply', answer: 'other-region' }] },
  ],
  ['the guard is opened knowingly', { events: [{ kind: 'guard-overridden', on: '2026-11-24' }] }],
  [
    'opened knowingly while somebody is on the line',
    { answers: { suspiciousCaller: true }, events: [{ kind: 'guard-overridden', on: '2026-11-24' }] },
  ],
  ['somebody called', { answers: { suspiciousCaller: true } }],
  ['a code was read out', { answers: { codeReadOut: true } }],
  [
    'a code was read out, and opened knowingly',
    {
      answers: { codeReadOut: true },
      events: [{ kind: 'guard-overridden', on: '2026-11-24' }],
      links: [{ service: 'gosuslugi' }, { service: 'sbp' }, { service: 'nalog' }],
    },
  ],
  ['a stranger answers', { answers: { strangerAnswers: true } }],
  ['the SIM is lost', { answers: { blockReason: 'lost-sim', simInHand: false, wants: 'close' } }],
  [
    'the SIM is lost and blocked',
    { answers: { blockReason: 'lost-sim', simInHand: false, lineState: 'blocked', wants: 'recover' } },
  ],
  ['wants it back', { answers: { wants: 'recover' } }],
  [
    'wants it back, from abroad, without the SIM',
    { answers: { wants: 'recover', inRussia: false, simInHand: false }, without: 'departure' },
  ],
  ['the SIM is not at hand', { answers: { simInHand: false } }],
  ['blocked for biometrics', { answers: { lineState: 'blocked', blockReason: 'biometrics' } }],
  ['suspended', { answers: { lineState: 'suspended' } }],
  ['held for close family', { answers: { holder: 'close-family' } }],
  ['a child uses it', { answers: { minorUser: true } }],
  ['a citizen', { answers: { citizenship: 'RU' } }],
  ['nobody knows which citizen', { without: 'citizenship' }],
  ['wants the bank closed', { answers: { wantsBankClosed: true } }],
  ['silent since September', { answers: { lastPaidAction: '2026-09-01' } }],
  ['silent since September, without the SIM', { answers: { lastPaidAction: '2026-09-01', simInHand: false } }],
  ['silent for 100 days', { answers: { lastPaidAction: '2026-08-16' } }],
  [
    'a refund was asked for',
    {
      events: [
        { kind: 'accepted', on: '2026-11-20', step: 'apply' },
        { kind: 'refund-asked', on: '2026-11-20', amount: 41200 },
      ],
    },
  ],
  ['ported', { answers: { ported: true } }],
  ['not ported', { answers: { ported: false } }],
  ['over the limit', { answers: { numbersOnPassport: 11 } }],
  ['at the limit', { answers: { numbersOnPassport: 10 } }],
  ['numbers that nobody knows', { answers: { unknownNumbers: 2 } }],
  ['became a citizen', { answers: { becameCitizen: true } }],
  ['blocked for the limit', { answers: { lineState: 'blocked', blockReason: 'limit' } }],
  ['blocked for non-use', { answers: { lineState: 'blocked', blockReason: 'non-use' } }],
  [
    'dated ahead',
    {
      events: [
        { kind: 'moved', on: '2026-12-02', service: 'sberbank' },
        { kind: 'moved', on: '2026-12-01', service: 'telegram' },
      ],
    },
  ],
  [
    'dated ahead, told in the order of the days',
    {
      events: [
        { kind: 'moved', on: '2026-12-01', service: 'sberbank' },
        { kind: 'moved', on: '2026-12-02', service: 'telegram' },
      ],
    },
  ],
  [
    'moved, and a code came since',
    {
      links: [{ service: 'vk', lastCode: '2026-11-22' }],
      events: [{ kind: 'moved', on: '2026-11-20', service: 'vk' }],
    },
  ],
  ['a foreign number of unknown limit', { without: 'citizenship', answers: { numbersOnPassport: 30 } }],
  ['a citizen over the limit', { answers: { citizenship: 'RU', numbersOnPassport: 21 } }],
  ['a citizen at the limit', { answers: { citizenship: 'RU', numbersOnPassport: 20 } }],
  ['a notice about the limit, many numbers', { answers: { citizenship: 'RU', numbersOnPassport: 11 } }],
  [
    'the statement was accepted, then refused',
    {
      events: [
        { kind: 'accepted', on: '2026-11-20', step: 'apply' },
        { kind: 'refused', on: '2026-11-21', step: 'apply' },
      ],
      answers: { lastPaidAction: '2026-08-20' },
    },
  ],
  [
    'the portal will do, silent for long',
    {
      answers: {
        chosen: 'close-via-portal',
        gosuslugiAccount: true,
        gosuslugiOtherFactor: true,
        lastPaidAction: '2026-08-20',
        otherContracts: ['subscription'],
      },
    },
  ],
  ['a trip home through roaming', { answers: { recentRoaming: true } }],
  ['the carrier is not known', { without: 'carrierNow' }],
  ['the carrier is not known, and a cabinet', { without: 'carrierNow', links: [{ service: 'mts' }] }],
  ['silent for 100 days, without the SIM', { answers: { lastPaidAction: '2026-08-16', simInHand: false } }],
  [
    'nobody knows whose, a debt, and the bank is to be closed',
    { without: 'holder', answers: { balance: -5, wantsBankClosed: true } },
  ],
  [
    'nobody knows what is left, and the bank is to be closed',
    { without: 'balance', answers: { wantsBankClosed: true } },
  ],
  [
    'the passport changed, and a notice in the holidays',
    { answers: { documentChanged: true, noticeReceived: '2025-12-20', noticeKind: 'data-mismatch' } },
    '2025-12-24',
  ],
  [
    'a notice beyond the calendar',
    {
      answers: { documentChanged: true, noticeReceived: '2027-12-20', noticeKind: 'data-mismatch' },
      without: 'departure',
    },
    '2027-12-24',
  ],
  [
    'the bank refused, of a foreign number',
    {
      answers: { receivingNumber: 'foreign' },
      events: [{ kind: 'refused', on: '2026-11-24', service: 'sberbank' }],
      links: [{ service: 'tbank' }],
    },
  ],
  [
    'the portal refused',
    { links: [{ service: 'gosuslugi' }], events: [{ kind: 'refused', on: '2026-11-20', service: 'gosuslugi' }] },
  ],
  [
    'the payment address was refused',
    { links: [{ service: 'sbp' }], events: [{ kind: 'refused', on: '2026-11-20', service: 'sbp' }] },
  ],
  [
    'a foreign number that may be refused',
    {
      answers: { receivingNumber: 'foreign' },
      links: [
        { service: 'signal' },
        { service: 'whatsapp' },
        { service: 'viber' },
        { service: 'ozon' },
        { service: 'sbp' },
        { service: 'github' },
      ],
    },
  ],
  ['a bank, marked as closed', { links: [{ service: 'tbank', state: 'closed' }] }],
  ['of nobody’s knowledge', { links: [{ service: 'nobody-knows-it' }] }],
  ['a cabinet of another carrier', { links: [{ service: 'megafon' }, { service: 'mts' }] }],
  ['ended for nobody knows what', { answers: { wants: 'refund' } }],
  ['ticked the inventory with something open', { declared: { tbank: 'dont-know' }, events: done('inventory') }],
  ['don’t know of a bank', { declared: { tbank: 'dont-know' } }],
  ['chose a representative', { answers: { chosen: 'close-by-representative' } }],
  [
    'chose the portal',
    {
      answers: { chosen: 'close-via-portal', gosuslugiAccount: true, gosuslugiOtherFactor: true },
      links: [{ service: 'gosuslugi' }],
    },
  ],
  ['chose to suspend', { answers: { chosen: 'suspend' } }],
  ['chose the family', { answers: { chosen: 'transfer', closeFamilyInRussia: true } }],
  ['chose to let it lapse', { answers: { chosen: 'let-lapse' } }],
  ['chose to let it lapse, with a debt', { answers: { chosen: 'let-lapse', balance: -5000 } }],
  ['a company', { answers: { holder: 'company' } }],
  ['a company that is gone', { answers: { holder: 'company', companyExists: false } }],
  ['a company that does not know the user', { answers: { holder: 'company', unknownNumbers: 2 } }],
  ['a company that hands it over', { answers: { holder: 'company', wants: 'keep' } }],
  ['a dead holder', { answers: { holder: 'deceased', actingAs: 'heir', diedOn: '2026-10-24' } }],
  [
    'a dead holder with nothing left',
    { answers: { holder: 'deceased', balance: 0 }, links: [{ service: 'gosuslugi' }] },
  ],
  ['a stranger’s', { answers: { holder: 'stranger' } }],
  ['a stranger’s, and a foreigner’s new number', { answers: { holder: 'stranger', receivingNumber: 'none' } }],
  ['nobody knows whose', { without: 'holder' }],
  ['a disputed thing that is no debt', { answers: { wants: 'dispute', debtDisputed: 0 } }],
];

/** Somebody who is abroad and leaves little. */
const abroad = given(
  {
    holder: 'self',
    carrierNow: 'beeline',
    lineState: 'active',
    payment: 'prepaid',
    balance: 0,
    citizenship: 'UZ',
    inRussia: false,
    canTravel: false,
    receivingNumber: 'foreign',
    gosuslugiAccount: false,
    autopay: false,
  },
  { links: [{ service: 'sberbank' }], declared: nothingElse },
);

const fromAbroad: readonly Row[] = [
  [
    'a power that names the ending',
    { answers: { actingAs: 'representative', poaPowers: ['terminate'], balance: 900 } },
  ],
  [
    'a power that names both',
    { answers: { actingAs: 'representative', poaPowers: ['terminate', 'money'], balance: 900 } },
  ],
  ['a power for the records', { answers: { actingAs: 'representative', poaPowers: ['records'] } }],
  ['a code read out abroad', { answers: { codeReadOut: true, actingAs: 'representative' } }],
  ['can come', { answers: { canTravel: true } }],
  ['can come, and flies', { answers: { canTravel: true, departure: '2026-12-03' } }],
  ['nobody knows whether they can come', { without: 'canTravel', answers: { wants: 'close' } }],
  ['a power that was made', { answers: { balance: 900 }, events: done('power-of-attorney') }],
  [
    'filed by the representative',
    {
      answers: { balance: 900, actingAs: 'representative', poaPowers: ['terminate'] },
      events: [{ kind: 'accepted', on: '2026-11-20', step: 'apply' }],
    },
  ],
  [
    'wants the refund',
    {
      answers: {
        balance: 900,
        wants: 'refund',
        refundAsked: 900,
        actingAs: 'representative',
        poaPowers: ['terminate'],
      },
    },
  ],
  ['a debt', { answers: { balance: -5000 } }],
  ['a debt, and it was left to lapse', { answers: { balance: -5000 }, events: done('lapse') }],
  ['money left', { answers: { balance: 90000 } }],
  ['a citizen', { answers: { citizenship: 'RU' } }],
  ['a last call', { answers: { lastPaidAction: '2026-10-01' } }],
  ['a last call long ago', { answers: { lastPaidAction: '2026-06-01' } }],
  [
    'a sender that nobody knows, other contracts',
    { links: [{ service: null, label: 'X' }], answers: { otherContracts: ['subscription'] } },
  ],
  ['a messenger that needs a number of the country', { links: [{ service: 'max' }] }],
  ['the portal, behind another factor', { answers: { gosuslugiAccount: true, gosuslugiOtherFactor: true } }],
];

/** Somebody whose contract has ended. */
const ended = given(
  {
    holder: 'self',
    carrierNow: 'megafon',
    lineState: 'ended',
    closedOn: '2026-11-10',
    balance: 190000,
    citizenship: 'RU',
    inRussia: true,
  },
  { links: [{ service: 'telegram', state: 'moved' }], declared: nothingElse },
);

const fromEnded: readonly Row[] = [
  ['the day of the end is not known', { without: 'closedOn' }],
  ['ended two months ago', { answers: { closedOn: '2026-09-20' } }],
  [
    'ended two months ago, asked for',
    { answers: { closedOn: '2026-09-20', refundAsked: 190000, wantsBankClosed: true } },
  ],
  [
    'asked for, and sent back',
    { answers: { refundAsked: 190000 }, events: [{ kind: 'refund-returned', on: '2026-11-20' }] },
  ],
  [
    'sent back, and asked for again',
    {
      events: [
        { kind: 'refund-asked', on: '2026-11-12' },
        { kind: 'refund-returned', on: '2026-11-20' },
        { kind: 'refund-asked', on: '2026-11-21' },
      ],
    },
  ],
  [
    'sent back on the day it was asked for',
    {
      events: [
        { kind: 'refund-returned', on: '2026-11-20' },
        { kind: 'refund-asked', on: '2026-11-20' },
      ],
    },
  ],
  ['a part has come', { events: [{ kind: 'refund-received', on: '2026-11-20', amount: 100000 }] }],
  [
    'all has come, in two parts',
    {
      events: [
        { kind: 'refund-received', on: '2026-11-20', amount: 100000 },
        { kind: 'refund-received', on: '2026-11-21', amount: 90000 },
      ],
    },
  ],
  ['it has come, of no sum', { events: [{ kind: 'refund-received', on: '2026-11-20' }] }],
  [
    'something has come of nobody knows how much',
    { without: 'balance', events: [{ kind: 'refund-received', on: '2026-11-20', amount: 1 }] },
  ],
  [
    'nobody knows what was left, asked for',
    {
      without: 'balance',
      events: [
        { kind: 'refund-asked', on: '2026-11-12' },
        { kind: 'refund-returned', on: '2026-11-20' },
      ],
    },
  ],
  ['nothing was left', { answers: { balance: 0 } }],
  ['nothing was left, but it was asked for', { answers: { balance: 0, refundAsked: 500 } }],
  ['a debt', { answers: { balance: -500 } }],
  [
    'a debt, something came',
    { answers: { balance: -500 }, events: [{ kind: 'refund-received', on: '2026-11-20', amount: 100 }] },
  ],
  ['a debt that is denied', { answers: { balance: -500, debtDisputed: 500 } }],
  [
    'the claim was sent',
    { answers: { closedOn: '2026-09-20' }, events: [{ kind: 'sent', on: '2026-11-10', step: 'claim' }] },
  ],
  [
    'the claim was accepted',
    {
      answers: { closedOn: '2026-09-20', wantsBankClosed: true },
      events: [{ kind: 'accepted', on: '2026-11-10', step: 'claim' }],
    },
  ],
  [
    'the claim was handed in beyond the calendar',
    { answers: { closedOn: '2027-12-20' }, events: [{ kind: 'sent', on: '2027-12-25', step: 'claim' }] },
    '2027-12-26',
  ],
  ['the bank is to be closed', { answers: { wantsBankClosed: true } }],
  ['a stranger answers', { answers: { strangerAnswers: true } }],
  ['the service was not moved', { links: [{ service: 'sberbank' }] }],
  ['a shop had refused', { answers: { refusedAtShop: true } }],
  ['a dispute about something else', { answers: { wants: 'dispute', balance: 0 } }],
  ['the carrier confirmed it', { events: [{ kind: 'confirmed', on: '2026-11-12', step: 'apply' }] }],
  [
    'the claim was confirmed',
    { answers: { closedOn: '2026-09-20' }, events: [{ kind: 'confirmed', on: '2026-11-12', step: 'claim' }] },
  ],
  ['the refund is due today', { answers: { closedOn: '2026-10-25' } }],
  ['the refund was due yesterday', { answers: { closedOn: '2026-10-24', wantsBankClosed: true } }],
  [
    'sent back, and ticked since',
    {
      events: [
        { kind: 'refund-returned', on: '2026-11-20' },
        { kind: 'step-done', on: '2026-11-21', step: 'refund-application' },
      ],
    },
  ],
  [
    'sent back, and ticked before',
    {
      events: [
        { kind: 'step-done', on: '2026-11-19', step: 'refund-application' },
        { kind: 'refund-returned', on: '2026-11-20' },
      ],
    },
  ],
  ['posted, and nobody answers', { events: [{ kind: 'sent', on: '2026-10-20', step: 'refund-application' }] }],
  [
    'posted, then sent back',
    {
      events: [
        { kind: 'sent', on: '2026-10-20', step: 'refund-application' },
        { kind: 'refund-returned', on: '2026-11-20' },
      ],
    },
  ],
  [
    'more has come than was asked for',
    { answers: { refundAsked: 100 }, events: [{ kind: 'refund-received', on: '2026-11-20', amount: 150 }] },
  ],
  [
    'less has come than was asked for',
    { answers: { refundAsked: 500, balance: 0 }, events: [{ kind: 'refund-received', on: '2026-11-20', amount: 150 }] },
  ],
  ['a dead holder', { answers: { holder: 'deceased' } }],
  ['the number is silent', { answers: { lastPaidAction: '2026-11-01' } }],
  ['back on the network today', { answers: { cooling: true }, links: [{ service: 'vk' }] }],
  ['the carrier confirmed something else', { events: [{ kind: 'confirmed', on: '2026-11-12', step: 'claim' }] }],
  ['without the SIM', { answers: { simInHand: false } }],
  ['no portal account', { answers: { gosuslugiAccount: false } }],
  ['the line ended, by an event', { without: 'closedOn', events: [{ kind: 'line-ended', on: '2026-11-12' }] }],
  ['leaves soon', { answers: { departure: '2026-12-03', debtDisputed: 100 } }],
];

/** Somebody who wants to keep it. */
const keeping = given(
  {
    holder: 'self',
    carrierNow: 'mts',
    lineState: 'active',
    balance: 5000,
    citizenship: 'RU',
    inRussia: true,
    wants: 'keep',
    receivingNumber: 'russian',
  },
  { links: [{ service: 'gosuslugi' }], declared: nothingElse },
);

const fromKeeping: readonly Row[] = [
  ['a last call', { answers: { lastPaidAction: '2026-10-01' } }],
  ['a last call 89 days ago', { answers: { lastPaidAction: '2026-08-27' } }],
  ['a last call 90 days ago', { answers: { lastPaidAction: '2026-08-26' } }],
  ['another carrier', { answers: { chosen: 'port-out' } }],
  ['abroad, family there', { answers: { inRussia: false, closeFamilyInRussia: true } }],
  ['wants it back, family there', { answers: { wants: 'recover', inRussia: false, closeFamilyInRussia: true } }],
  ['a debt', { answers: { balance: -500 } }],
  ['the bank is to be closed', { answers: { wantsBankClosed: true } }],
  ['a debt, and what is denied', { answers: { balance: -500, debtDisputed: 100 } }],
];

describe.each<[string, Case, readonly Row[]]>([
  ['who flies on 3 December and files in person', leaving, fromLeaving],
  ['who is abroad and leaves little', abroad, fromAbroad],
  ['whose contract has ended', ended, fromEnded],
  ['who wants to keep it', keeping, fromKeeping],
])('somebody %s', (_about, base, rows) => {
  const before = new Map<string, ReturnType<typeof outline>>();
  const planOn = (day: string) => before.get(day) ?? outline(knowledge, base, day);

  test('has this plan, in every language', () => {
    expect(changes(new Map(), planOn(today))).toMatchSnapshot();
    for (const lang of ['ru', 'en', 'zh'] as const) {
      const said = localise(knowledge, lang, makePlan(knowledge, base, today));
      expect(planSchema.safeParse(said).error?.issues).toBeUndefined();
    }
  });

  test.each(rows.map(([name, change, day = today]) => ({ name, change, day })))('$name', ({ change, day }) => {
    before.set(day, planOn(day));
    expect(changes(planOn(day), outline(knowledge, changed(base, change), day))).toMatchSnapshot();
  });
});

test('a day that is none is a fault, and is not taken for the end of the calendar', () => {
  const kase = changed(leaving, { answers: { holder: 'deceased', diedOn: 'soon' } });
  expect(() => makePlan(knowledge, kase, today)).toThrow('"soon" is not a date');
});
