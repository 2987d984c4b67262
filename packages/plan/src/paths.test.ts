import { fileURLToPath } from 'node:url';
import { type Answers, type Case, newCase } from '@otboy/casefile';
import { type Knowledge, text } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { contextOf } from './context.ts';
import { criticalPathOf } from './critical-path.ts';
import { makePlan, whyStep } from './plan.ts';
import { quickWinsOf } from './quick-wins.ts';
import { placedClaims, saidElsewhere } from './said-elsewhere.ts';
import { isFinished, ownStatus } from './status.ts';
import { type Draft, type Step, stepKinds } from './step.ts';
import { makers } from './steps/index.ts';
import { answersBeforePlan, wantedAnswers } from './wanted-answers.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const given = (answers: Answers, rest: Partial<Case> = {}): Case => ({ ...newCase('+79000000017'), answers, ...rest });
const step = (id: string, rest: Partial<Step> = {}): Step => ({
  id,
  kind: id === 'apply' || id === 'refuse-number' ? id : 'move',
  title: text('t'),
  why: text('w'),
  how: text('h'),
  where: 'online',
  needs: [],
  prefers: [],
  together: [],
  needsOldNumber: false,
  earliest: today,
  latest: today,
  slack: 0,
  status: 'ready',
  ...rest,
});

describe('the critical path', () => {
  test.each<[string, Step[], string[]]>([
    ['nothing leads to it', [step('apply')], []],
    ['no statement', [step('a'), step('b', { needs: ['a'] })], []],
    ['what it needs', [step('a'), step('apply', { needs: ['a'] })], ['a', 'apply']],
    ['what it prefers', [step('a'), step('apply', { prefers: ['a'] })], ['a', 'apply']],
    ['the refusal on the portal', [step('a'), step('refuse-number', { needs: ['a'] })], ['a', 'refuse-number']],
    ['what has nothing to do with it', [step('a'), step('b'), step('apply', { needs: ['b'] })], ['b', 'apply']],
    ['what is done is no part of it', [step('a', { status: 'done' }), step('apply', { needs: ['a'] })], []],
    ['a statement that is accepted', [step('a'), step('apply', { needs: ['a'], status: 'accepted' })], []],
    ['what nothing bounds is no part of it', [step('a', { slack: null }), step('apply', { needs: ['a'] })], []],
    [
      'the fewest days to spare',
      [step('a', { slack: 1 }), step('b', { slack: 2 }), step('apply', { needs: ['a', 'b'] })],
      ['a', 'apply'],
    ],
    [
      'the fewest days to spare, in the other order',
      [step('b', { slack: 2 }), step('a', { slack: 1 }), step('apply', { needs: ['a', 'b'] })],
      ['a', 'apply'],
    ],
    [
      'at equal days the later one',
      [step('a', { earliest: '2026-11-25' }), step('b'), step('apply', { needs: ['a', 'b'] })],
      ['a', 'apply'],
    ],
    [
      'at equal days the later one, in the other order',
      [step('b'), step('a', { earliest: '2026-11-25' }), step('apply', { needs: ['a', 'b'] })],
      ['a', 'apply'],
    ],
    ['all equal: the last in the list', [step('a'), step('b'), step('apply', { needs: ['a', 'b'] })], ['b', 'apply']],
    [
      'a day that is missing is the earliest',
      [step('a'), step('b', { earliest: null }), step('apply', { needs: ['a', 'b'] })],
      ['a', 'apply'],
    ],
    [
      'from the first to the last',
      [step('a'), step('b', { needs: ['a'] }), step('apply', { needs: ['b'] })],
      ['a', 'b', 'apply'],
    ],
  ])('%s', (_name, steps, path) => expect(criticalPathOf(steps)).toEqual(path));
});

describe('what is done first with hours left', () => {
  const context = (answers: Answers) => contextOf(knowledge, given(answers), today);
  const wins = (answers: Answers, ...steps: Step[]) => quickWinsOf(context(answers), steps);
  test.each<[string, Answers, boolean]>([
    ['23 hours', { hoursLeft: 23 }, true],
    ['24 hours', { hoursLeft: 24 }, false],
    ['flies today', { departure: today }, true],
    ['flies tomorrow', { departure: '2026-11-25' }, true],
    ['flies in two days', { departure: '2026-11-26' }, false],
    ['stays', {}, false],
  ])('%s', (_name, answers, hurried) => expect(wins(answers, step('a'))).toEqual(hurried ? ['a'] : []));

  test.each<[string, Partial<Step>, boolean]>([
    ['online', {}, true],
    ['anywhere', { where: 'anywhere' }, true],
    ['in a shop', { where: 'shop' }, false],
    ['done', { status: 'done' }, false],
    ['impossible', { status: 'impossible' }, false],
    ['waiting', { status: 'waiting' }, true],
    ['ending the sessions', { kind: 'end-sessions' }, true],
    ['blocking the line', { kind: 'block-line' }, true],
    ['second factors', { kind: 'second-factor' }, true],
    ['automatic payments', { kind: 'autopay' }, true],
    ['subscriptions', { kind: 'subscriptions' }, true],
    ['papers take longer', { kind: 'records' }, false],
  ])('%s', (_name, rest, there) => expect(wins({ hoursLeft: 1 }, step('a', rest))).toEqual(there ? ['a'] : []));

  test('the most dangerous first; at equal danger what needs the living number', () => {
    expect(
      wins(
        { hoursLeft: 1 },
        step('autopay', { kind: 'autopay' }),
        step('vk', { service: 'vk' }),
        step('bank', { service: 'sberbank' }),
        step('bank by the number', { service: 'tbank', needsOldNumber: true }),
        step('second', { kind: 'second-factor' }),
        step('sessions', { kind: 'end-sessions' }),
        step('block', { kind: 'block-line' }),
        step('unknown', { service: 'nobody-knows-it' }),
      ),
    ).toEqual(['sessions', 'block', 'bank by the number', 'bank', 'second', 'vk', 'unknown', 'autopay']);
  });
});

describe('how far a step has come', () => {
  const draft = (rest: Partial<Draft> = {}): Draft => ({ ...step('a'), rank: 1, ...rest }) as Draft;
  const event = (kind: Case['events'][number]['kind'], on = today, about = 'a') => ({ kind, on, step: about });
  test.each<[string, Draft, Case['events'], string | undefined]>([
    ['nothing happened', draft(), [], undefined],
    ['the case says so', draft({ done: true }), [], 'done'],
    ['impossible', draft({ impossible: text('no') }), [event('step-done')], 'impossible'],
    ['done goes before impossible', draft({ done: true, impossible: text('no') }), [], 'done'],
    ['ticked', draft(), [event('step-done')], 'done'],
    ['ticked, but it is computed', draft({ computed: true }), [event('step-done')], undefined],
    ['another step ticked', draft(), [event('step-done', today, 'b')], undefined],
    ['printed', draft(), [event('prepared')], 'prepared'],
    ['sent', draft(), [event('prepared'), event('sent')], 'sent'],
    ['accepted', draft(), [event('sent'), event('accepted'), event('prepared')], 'accepted'],
    ['confirmed', draft(), [event('accepted'), event('confirmed')], 'confirmed'],
    ['a paper goes before a tick', draft(), [event('step-done'), event('prepared')], 'prepared'],
    ['ticked on the day it came back', draft({ since: today }), [event('step-done')], undefined],
    ['ticked after it came back', draft({ since: '2026-11-23' }), [event('step-done')], 'done'],
  ])('%s', (_name, one, events, status) => expect(ownStatus(one, events)).toBe(status));

  test.each([
    ['done', true],
    ['accepted', true],
    ['confirmed', true],
    ['sent', false],
    ['prepared', false],
    ['impossible', false],
    ['ready', false],
    [undefined, false],
  ] as const)('%s is finished: %s', (status, finished) => expect(isFinished(status)).toBe(finished));
});

describe('why a step', () => {
  const plan = () =>
    makePlan(
      knowledge,
      given(
        { holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 0, inRussia: true, receivingNumber: 'none' },
        { links: [{ service: 'tbank' }] },
      ),
      today,
    );
  test.each([
    ['second-factor', 'plan.held-by-nothing', ''],
    ['rehearsal', 'plan.held-by', { say: 'step.move.title', with: { service: { service: 'tbank' } } }],
  ])('%s: %s', (id, say, title) => expect(whyStep(plan(), id)?.heldBy).toEqual({ say, with: { step: title } }));
  test('names what needs it, and nothing else', () => {
    expect(whyStep(plan(), 'rehearsal')).toMatchObject({ id: 'rehearsal', neededBy: ['apply'] });
    expect(whyStep(plan(), 'move-tbank')?.neededBy).toEqual(['rehearsal', 'autopay', 'apply']);
  });
});

test('a phrase that the knowledge does not have is left out', () => {
  const kase = given({ holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 0, inRussia: true });
  const { 'shop-open-terminate': _one, 'refuse-written': _two, ...phrases } = knowledge.phrases;
  const said = (known: Knowledge) => {
    const { steps, whatNow, mustKnow } = makePlan(known, kase, today);
    const apply = steps.find(({ id }) => id === 'apply')?.phrases?.map(({ id }) => id) ?? [];
    return [apply[0], apply.includes('refuse-written'), whatNow[0]?.phrases[0]?.id, mustKnow.at(-1)?.id];
  };
  expect(said(knowledge)).toEqual(['shop-open-terminate', true, 'refuse-written', 'say-at-the-counter']);
  expect(said({ ...knowledge, phrases })).toEqual(['shop-open-owner', false, 'refuse-right', 'say-at-the-counter']);
  expect(said({ ...knowledge, phrases: {} }).at(-1)).not.toBe('say-at-the-counter');
});

test('the phrase for the counter is said in every language', () => {
  const kase = given({ holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 0, inRussia: true });
  const { steps, mustKnow } = makePlan(knowledge, kase, today);
  const [first] = steps.find(({ id }) => id === 'apply')?.phrases ?? [];
  expect(mustKnow.at(-1)?.text).toEqual({ say: 'must.say-at-the-counter', with: { ru: first?.ru } });
  for (const { id, text: said } of mustKnow.slice(0, -1)) expect(said).toEqual({ say: `must.${id}` });
  expect(first?.ru).toContain('+7 900 000-00-17');
});

describe('what the widely copied guide says at each step', () => {
  const at = (carrierNow: Answers['carrierNow'], kind: Step['kind']) =>
    saidElsewhere(contextOf(knowledge, given(carrierNow === undefined ? {} : { carrierNow }), today), kind).map(
      ({ id }) => id.replace('guide-', ''),
    );
  test.each<[Answers['carrierNow'], Step['kind'], string]>([
    [undefined, 'inventory', 'fees-privacy not-linked'],
    [undefined, 'debt-check', 'no-debt hotline-mts hotline-megafon hotline-beeline toll-free'],
    [undefined, 'pay', 'no-debt lock-in'],
    [undefined, 'records', 'records'],
    [undefined, 'update-data', 'residence-permit upload-others'],
    [undefined, 'block-line', 'hotline-mts hotline-megafon hotline-beeline toll-free'],
    [undefined, 'restore', 'esim'],
    [
      undefined,
      'apply',
      'lock-in residence-permit sim-needed store store-queue balance-zero hotline-cancels online-mts online-megafon-beeline upload-others',
    ],
    [undefined, 'proof', 'store-at-once'],
    [undefined, 'confirmed-off', 'call-number check-site'],
    [undefined, 'refund-application', 'refund'],
    [undefined, 'watch', 'call-number esim'],
    [undefined, 'lapse', 'online-mts online-megafon-beeline'],
    [undefined, 'other-contract', 'lock-in'],
    ['mts', 'apply', 'lock-in residence-permit sim-needed store store-queue balance-zero hotline-cancels online-mts'],
    ['mts', 'debt-check', 'no-debt hotline-mts toll-free'],
    ['mts', 'lapse', 'online-mts'],
    ['mts', 'update-data', 'residence-permit'],
    [
      'megafon',
      'apply',
      'lock-in residence-permit sim-needed store store-queue balance-zero hotline-cancels online-megafon-beeline',
    ],
    ['megafon', 'debt-check', 'no-debt hotline-megafon toll-free'],
    ['megafon', 'lapse', 'online-megafon-beeline'],
    ['megafon', 'update-data', 'residence-permit'],
    [
      'beeline',
      'apply',
      'lock-in residence-permit sim-needed store store-queue balance-zero hotline-cancels online-megafon-beeline',
    ],
    ['beeline', 'debt-check', 'no-debt hotline-beeline toll-free'],
    ['beeline', 'lapse', 'online-megafon-beeline'],
    ['beeline', 'update-data', 'residence-permit'],
    ['t2', 'apply', 'lock-in residence-permit sim-needed store store-queue balance-zero hotline-cancels upload-others'],
    ['t2', 'debt-check', 'no-debt toll-free'],
    ['t2', 'lapse', ''],
    ['t2', 'update-data', 'residence-permit upload-others'],
  ])('a customer of %s, at %s', (carrier, kind, expected) => expect(at(carrier, kind).join(' ')).toBe(expected));

  test('the rest of the steps have none', () => {
    const silent = stepKinds.filter((kind) => at(undefined, kind).length === 0);
    expect(silent).toEqual([
      'new-number',
      'move',
      'second-factor',
      'rehearsal',
      'autopay',
      'subscriptions',
      'power-of-attorney',
      'lift-cooling',
      'refund-in',
      'bank-close',
      'sim-destroy',
      'self-ban',
      'claim',
      'complaint',
      'bank-notice',
      'end-sessions',
      'credit-freeze',
      'police-report',
      'stop-using',
      'transfer',
      'suspend',
      'port-out',
      'refuse-number',
      'invoice-check',
      'family-warned',
    ]);
  });

  test('holds the words of the record', () => {
    const context = contextOf(knowledge, given({}), today);
    for (const kind of stepKinds)
      for (const { id, claim, holds, instead, confidence, stale } of saidElsewhere(context, kind)) {
        const record = knowledge.guide[id];
        expect({ claim, holds, instead, confidence, stale }).toEqual({
          claim: { say: `guide.${id}.claim` },
          holds: record?.holds,
          instead: record?.instead === null ? undefined : { say: `guide.${id}.instead` },
          confidence: record?.confidence,
          stale: false,
        });
      }
  });

  test('a claim without a record, or without an answer, is not made up', () => {
    const [id = ''] = placedClaims;
    const { [id]: record, ...guide } = knowledge.guide;
    const about = (known: Knowledge) =>
      saidElsewhere(contextOf(known, given({}), today), 'inventory').filter((one) => one.id === id);
    expect(about({ ...knowledge, guide })).toEqual([]);
    const silent = { ...knowledge, guide: { ...guide, [id]: { ...record, instead: null } } } as Knowledge;
    expect(about(silent)[0]).not.toHaveProperty('instead');
  });
});

describe('answers that would make the plan more exact', () => {
  test.each<[string, Answers, string]>([
    ['nothing is known', {}, 'carrierNow departure citizenship receivingNumber simInHand gosuslugiAccount payment'],
    [
      'a citizen in Russia who closes',
      { holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 5, inRussia: true, citizenship: 'RU' },
      'departure receivingNumber simInHand gosuslugiAccount payment autopay subscriptions russianBankAccount wantsBankClosed sbpOnNumber recentRoaming otherContracts cooling',
    ],
    [
      'a foreigner in Russia who closes',
      { holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 5, inRussia: true, citizenship: 'CN' },
      'departure receivingNumber simInHand gosuslugiAccount payment autopay subscriptions russianBankAccount wantsBankClosed sbpOnNumber recentRoaming otherContracts biometricsDone sameHandset cooling',
    ],
    [
      'abroad',
      { holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 5, inRussia: false },
      'departure citizenship receivingNumber simInHand gosuslugiAccount payment autopay subscriptions russianBankAccount wantsBankClosed sbpOnNumber recentRoaming otherContracts lastPaidAction',
    ],
    [
      'left to lapse',
      {
        holder: 'self',
        carrierNow: 'mts',
        lineState: 'active',
        balance: 0,
        inRussia: true,
        payment: 'prepaid',
        chosen: 'let-lapse',
      },
      'departure citizenship receivingNumber simInHand gosuslugiAccount lastPaidAction cooling',
    ],
    [
      'ended',
      { holder: 'self', lineState: 'ended' },
      'carrierNow closedOn balance refundAsked departure citizenship receivingNumber simInHand gosuslugiAccount payment',
    ],
    [
      'a stranger’s',
      { holder: 'stranger' },
      'carrierNow departure citizenship receivingNumber simInHand gosuslugiAccount payment',
    ],
  ])('%s', (_name, answers, expected) =>
    expect(wantedAnswers(knowledge, given(answers), today).join(' ')).toBe(expected),
  );
});

describe('in which order', () => {
  const order = (kase: Case) =>
    makePlan(knowledge, kase, today)
      .steps.map(({ id }) => id)
      .join(' ');
  const linked = 'vk telegram sberbank gosuslugi nalog microsoft yandex sbp ozon icloud google mailru github signal max'
    .split(' ')
    .map((service) => ({ service }));
  const leaving: Answers = {
    holder: 'self',
    carrierNow: 'mts',
    lineState: 'active',
    balance: -5,
    debtDisputed: 1,
    inRussia: true,
    departure: '2026-12-20',
    wantsBankClosed: true,
    documentChanged: true,
    minorUser: true,
    otherContracts: ['instalment'],
    cooling: true,
  };
  test.each<[string, Case, string]>([
    [
      'everything at once',
      given(leaving, { links: [...linked, { service: null, label: 'A' }] }),
      'inventory lift-cooling new-number second-factor move-google move-microsoft move-yandex move-signal move-gosuslugi move-nalog move-sbp move-sberbank move-mailru move-github move-telegram move-max move-ozon move-vk move-icloud move-unknown-a rehearsal family-warned autopay subscriptions other-contract-instalment update-data debt-check records pay apply refund-application proof confirmed-off refund-in claim complaint bank-close self-ban sim-destroy watch',
    ],
    [
      'in an emergency',
      given({ ...leaving, codeReadOut: true }, { links: linked }),
      'move-sberbank move-gosuslugi end-sessions move-google move-mailru move-microsoft move-nalog move-telegram move-yandex inventory lift-cooling new-number second-factor move-sbp move-signal move-github move-max move-ozon move-vk move-icloud credit-freeze police-report rehearsal family-warned autopay subscriptions other-contract-instalment update-data debt-check records pay apply refund-application proof confirmed-off refund-in claim complaint bank-close self-ban sim-destroy watch',
    ],
    [
      'the SIM is lost and wanted back',
      given({ ...leaving, blockReason: 'lost-sim', simInHand: false, wants: 'recover' }, { links: linked }),
      'block-line inventory lift-cooling restore new-number second-factor move-google move-microsoft move-yandex move-signal move-gosuslugi move-nalog move-sbp move-sberbank move-mailru move-github move-telegram move-max move-ozon move-vk move-icloud family-warned other-contract-instalment update-data records pay claim complaint keep-alive',
    ],
    [
      'a foreign number',
      given({ ...leaving, receivingNumber: 'foreign' }, { links: linked }),
      'inventory lift-cooling new-number second-factor move-google move-microsoft move-yandex move-signal move-gosuslugi move-gosuslugi-fallback move-nalog move-nalog-fallback move-sbp move-sberbank move-sberbank-fallback move-mailru move-mailru-fallback move-github move-telegram move-max move-max-fallback move-ozon move-vk move-ozon-fallback move-vk-fallback move-icloud rehearsal family-warned autopay subscriptions other-contract-instalment update-data debt-check records pay apply refund-application proof confirmed-off refund-in claim complaint bank-close self-ban sim-destroy watch',
    ],
    [
      'by a representative',
      given({ ...leaving, inRussia: false, departure: '2026-12-03', actingAs: 'representative' }, { links: linked }),
      'inventory lift-cooling new-number second-factor move-google move-microsoft move-yandex move-signal move-gosuslugi move-nalog move-sbp move-sberbank move-mailru move-github move-telegram move-max move-ozon move-vk move-icloud rehearsal family-warned autopay subscriptions other-contract-instalment update-data debt-check records pay power-of-attorney apply refund-application proof confirmed-off refund-in claim complaint bank-close self-ban sim-destroy watch',
    ],
    [
      'a company',
      given({ ...leaving, holder: 'company', unknownNumbers: 1 }, { links: linked }),
      'inventory lift-cooling new-number second-factor move-google move-microsoft move-yandex move-signal move-gosuslugi move-nalog move-sbp move-sberbank move-mailru move-github move-telegram move-max move-ozon move-vk move-icloud rehearsal family-warned autopay subscriptions other-contract-instalment debt-check records pay suspend apply refund-application proof confirmed-off refund-in claim complaint bank-close sim-destroy invoice-check watch',
    ],
    [
      'heirs',
      given({ ...leaving, holder: 'deceased' }, { links: linked }),
      'inventory lift-cooling family-warned bank-notice other-contract-instalment debt-check records pay apply refund-application proof confirmed-off refund-in claim complaint bank-close sim-destroy watch',
    ],
    [
      'ended',
      given({ ...leaving, lineState: 'ended', closedOn: '2026-09-01', balance: 7 }, { links: linked }),
      'lift-cooling new-number second-factor move-google move-microsoft move-yandex move-signal move-gosuslugi move-nalog move-sbp move-sberbank move-mailru move-github move-telegram move-max move-ozon move-vk move-icloud family-warned other-contract-instalment refund-application confirmed-off refund-in claim complaint bank-close self-ban sim-destroy watch',
    ],
    [
      'on the portal',
      given({ ...leaving, chosen: 'close-via-portal', gosuslugiOtherFactor: true }, { links: linked }),
      'inventory lift-cooling new-number second-factor move-google move-microsoft move-yandex move-signal move-gosuslugi move-nalog move-sbp move-sberbank move-mailru move-github move-telegram move-max move-ozon move-vk move-icloud rehearsal family-warned autopay subscriptions other-contract-instalment update-data debt-check records pay refuse-number refund-application confirmed-off refund-in claim complaint bank-close self-ban watch',
    ],
  ])('%s', (_name, kase, expected) => expect(order(kase)).toBe(expected));
});

test('every kind of step has one maker, which says why it exists', () => {
  expect(makers.map(({ kind }) => kind).sort()).toEqual([...stepKinds].sort());
});

describe('what is asked before the plan is shown', () => {
  const before = (answers: Answers) => answersBeforePlan(knowledge, given(answers), today);
  test('whose number it is, where that is not said', () => {
    expect(before({})).toEqual(expect.arrayContaining(['holder', 'lineState']));
  });
  test('whether the number works, though the verdict stands', () => {
    const leaving: Answers = { holder: 'self', inRussia: true, carrierNow: 'mts', balance: 0, documentChanged: false };
    expect(before(leaving)).toContain('lineState');
    expect(before({ ...leaving, lineState: 'active' })).not.toContain('lineState');
    expect(before({ ...leaving, blockReason: 'lost-sim' })).not.toContain('lineState');
  });
  test('nothing in an emergency', () => {
    expect(before({ codeReadOut: true })).toEqual([]);
  });
});
