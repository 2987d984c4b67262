import { fileURLToPath } from 'node:url';
import { type Answers, type Case, newCase } from '@otboy/casefile';
import { localise } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { makePlan, whyStep } from './plan.ts';
import { stepKinds } from './step.ts';
import { makers } from './steps/index.ts';
import { wantedAnswers } from './wanted-answers.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const leaving: Answers = {
  holder: 'self',
  carrierNow: 'mts',
  lineState: 'active',
  balance: 41200,
  inRussia: true,
  departure: '2026-12-03',
  receivingNumber: 'russian',
};
const everything = {
  sberbank: 'have-not',
  gosuslugi: 'have-not',
  tbank: 'have-not',
  vtb: 'have-not',
  alfabank: 'have-not',
} as const;
const given = (answers: Answers, rest: Partial<Case> = {}): Case => ({ ...newCase('+79000000017'), answers, ...rest });
const plan = (kase: Case, day = today) => makePlan(knowledge, kase, day);
const step = (kase: Case, id: string, day = today) => plan(kase, day).steps.find((one) => one.id === id);
const done = (...steps: string[]) => steps.map((one) => ({ kind: 'step-done' as const, on: today, step: one }));

describe('every kind of step', () => {
  test('has its own maker', () => {
    const made = makers.map(({ kind }) => kind);
    expect(new Set(made).size).toBe(made.length);
    expect(stepKinds.filter((kind) => !made.includes(kind))).toEqual([]);
  });

  test.each(stepKinds)('%s has its words', (kind) => {
    expect(knowledge.texts[`step.${kind}.title`]).toBeDefined();
    expect(knowledge.texts[`step.${kind}.why`]).toBeDefined();
  });
});

describe('the guard', () => {
  const ready = done('autopay', 'subscriptions', 'debt-check', 'records');

  test('is open when nothing hangs on the number and the rest is done', () => {
    const { applyReady, blockers } = plan(given(leaving, { declared: everything, events: ready }));
    expect([applyReady, blockers]).toEqual([true, []]);
  });

  test.each<[string, Partial<Case>, string]>([
    ['a bank', { links: [{ service: 'tbank' }] }, 'move-tbank'],
    ['a shop with a card behind it', { links: [{ service: 'ozon' }] }, 'move-ozon'],
    ['what the person declares', { declared: { ...everything, vtb: 'have' } }, 'move-vtb'],
    ['a “don’t know”', { declared: { ...everything, alfabank: 'dont-know' } }, 'inventory'],
    ['a question not asked', { declared: { sberbank: 'have-not' } }, 'inventory'],
    ['a sender of codes that nobody knows', { links: [{ service: null, label: 'DORMPASS' }] }, 'move-unknown-dormpass'],
  ])('is held by %s', (_name, rest, blocker) => {
    const kase = given(leaving, { declared: everything, events: ready, ...rest });
    expect(plan(kase).applyReady).toBe(false);
    expect(plan(kase).blockers).toContain(blocker);
  });

  test('a tick is the person’s word: it moves a service and says that the rehearsal worked, but lists nothing', () => {
    const kase = given(leaving, {
      links: [{ service: 'tbank' }],
      events: done('inventory', 'move-tbank', 'rehearsal'),
    });
    const statuses = plan(kase).steps.filter(({ kind }) => ['inventory', 'move', 'rehearsal'].includes(kind));
    expect(Object.fromEntries(statuses.map(({ id, status }) => [id, status]))).toEqual({
      inventory: 'ready',
      'move-tbank': 'done',
      rehearsal: 'done',
    });
    expect(step(kase, 'inventory')?.how.say).toBe('step.inventory.how.ticked');
  });

  test('a moved bank still wants its rehearsal', () => {
    const moved = { kind: 'moved' as const, on: '2026-11-20', service: 'tbank' };
    const rehearsed = { kind: 'rehearsed' as const, on: '2026-11-22', service: 'tbank', worked: true };
    const kase = (...events: Case['events']) =>
      given(leaving, { links: [{ service: 'tbank' }], declared: everything, events: [...ready, ...events] });
    expect(plan(kase(moved)).blockers).toEqual(['rehearsal']);
    expect(plan(kase(moved, rehearsed)).applyReady).toBe(true);
  });

  test('a code dated after the move opens the move again and names the service and the day', () => {
    const kase = given(leaving, {
      links: [{ service: 'sberbank', kinds: ['otp'], last: '2026-11-22' }],
      declared: everything,
      events: [...ready, { kind: 'moved', on: '2026-11-15', service: 'sberbank' }],
    });
    const seen = localise(knowledge, 'en', plan(kase));
    expect(seen.blockers).toContain('move-sberbank');
    expect(seen.conflicts[0]?.text).toMatch(/Sberbank.*22 November 2026/);
  });

  test('opens knowingly, and keeps saying what hangs on the number', () => {
    const kase = given(leaving, { links: [{ service: 'tbank' }], events: [{ kind: 'guard-overridden', on: today }] });
    const { applyReady, overridden, blockers } = plan(kase);
    expect([applyReady, overridden]).toEqual([true, true]);
    expect(blockers).toContain('move-tbank');
  });

  test('what is paid, is not owed twice: a fully disputed debt leaves nothing to pay', () => {
    expect(step(given({ ...leaving, balance: -300, debtDisputed: 300 }), 'pay')?.status).toBe('done');
  });
});

describe('papers go through their stages', () => {
  test.each(['prepared', 'sent', 'accepted', 'confirmed'] as const)('%s', (kind) => {
    expect(step(given(leaving, { events: [{ kind, on: today, step: 'apply' }] }), 'apply')?.status ?? 'claim').toBe(
      kind === 'confirmed' ? 'claim' : kind,
    );
  });

  test('accepted unlocks the proof; prepared does not', () => {
    const after = (kind: 'prepared' | 'accepted') =>
      step(given(leaving, { events: [{ kind, on: today, step: 'apply' }] }), 'proof');
    expect([after('prepared')?.status, after('accepted')?.status]).toEqual(['waiting', 'ready']);
  });
});

describe('dates', () => {
  test('the account lives until the refund is due, behind the flight', () => {
    const kase = given({ ...leaving, wantsBankClosed: true });
    expect(step(kase, 'refund-in')?.latest).toBe('2027-01-11');
    expect(step(kase, 'bank-close')?.earliest).toBe('2027-01-11');
  });

  test('long waits start first', () => {
    const kase = given(leaving, { links: [{ service: 'sberbank' }, { service: 'microsoft' }] });
    const order = plan(kase).steps.map(({ id }) => id);
    expect(order.indexOf('move-microsoft')).toBeLessThan(order.indexOf('move-sberbank'));
  });

  test('too late for the counter: said, with ways out', () => {
    const kase = given({ ...leaving, inRussia: true, departure: '2026-11-25' }, { links: [{ service: 'ozon' }] });
    const found = plan(kase);
    expect(found.conflicts.length).toBeGreaterThan(0);
    expect(found.conflicts.every(({ wayOut }) => wayOut.length > 0)).toBe(true);
  });

  test('beyond the production calendar a date is missing and says why, nothing breaks', () => {
    const far = plan(given({ ...leaving, departure: '2028-03-10' }), '2028-02-28');
    expect(far.deadlines.find(({ id }) => id === 'refund')?.date).toBeNull();
    expect(far.steps.some(({ whyNoDate }) => whyNoDate?.say === 'date.calendar-ends')).toBe(true);
  });

  test('the silence clock and the earliest re-issue, at their pessimistic ends', () => {
    const abroad = given({
      holder: 'self',
      carrierNow: 't2',
      inRussia: false,
      lastPaidAction: '2026-09-15',
      balance: 0,
    });
    const clocks = new Map(plan(abroad).deadlines.map(({ id, date }) => [id, date]));
    expect(clocks.get('inactivity')).toBe('2026-12-14');
  });
});

describe('recipes', () => {
  const vk = (day: string) => step(given(leaving, { links: [{ service: 'vk' }] }), 'move-vk', day)?.how.say;
  const telegram = (day: string) =>
    step(given(leaving, { links: [{ service: 'telegram' }] }), 'move-telegram', day)?.how.say;

  test.each([
    ['a weak one says so', vk(today), 'step.move.how.weak'],
    ['a sure one does not', telegram(today), 'step.move.how'],
    ['on the last day of its shelf life it is fresh', telegram('2027-05-22'), 'step.move.how'],
    ['the day after, it is of its day', telegram('2027-05-23'), 'step.move.how.stale'],
    ['after twice the shelf life it is not used', telegram('2027-11-23'), 'step.move.how.general'],
  ])('%s', (_name, say, expected) => expect(say).toBe(expected));

  test('a weak “no” does not free a move from the old number', () => {
    expect(step(given(leaving, { links: [{ service: 'viber' }] }), 'move-viber')?.needsOldNumber).toBe(true);
    expect(step(given(leaving, { links: [{ service: 'telegram' }] }), 'move-telegram')?.needsOldNumber).toBe(false);
  });
});

describe('why a step', () => {
  test('says what it holds and what holds it', () => {
    const found = whyStep(plan(given(leaving, { links: [{ service: 'tbank' }] })), 'move-tbank');
    expect(found?.neededBy).toEqual(expect.arrayContaining(['apply', 'rehearsal']));
  });
  test('knows no step that is not there', () => {
    expect(whyStep(plan(given(leaving)), 'nowhere')).toBeUndefined();
  });
});

test('the interview learns what would make the plan more exact', () => {
  const wanted = wantedAnswers(knowledge, given({ holder: 'self', inRussia: false, citizenship: 'CN' }), today);
  expect(wanted).toEqual(expect.arrayContaining(['carrierNow', 'departure', 'lastPaidAction', 'biometricsDone']));
  expect(wanted).not.toContain('citizenship');
});

describe('what cannot wait', () => {
  const hurried = (departure: string, rest: Partial<Case> = {}) =>
    plan(given({ ...leaving, departure }, { links: [{ service: 'sberbank' }, { service: 'vk' }], ...rest }));

  test('the critical path leads over the steps with the fewest days to spare', () => {
    const { criticalPath, steps } = hurried('2026-12-03');
    expect(criticalPath[0]).toBe('inventory');
    expect(criticalPath).toContain('move-sberbank');
    expect(criticalPath.at(-1)).toBe('apply');
    const slack = criticalPath.map((id) => steps.find((one) => one.id === id)?.slack ?? 0);
    expect(Math.min(...slack)).toBeGreaterThanOrEqual(0);
  });

  test('what lacks days says how many', () => {
    const { steps, criticalPath } = plan(given({ ...leaving, departure: today }));
    expect(steps.find(({ id }) => id === 'apply')?.slack).toBe(-1);
    expect(criticalPath.at(-1)).toBe('apply');
  });

  test('a statement on its way has no more days to lose', () => {
    const sent = { events: [{ kind: 'sent' as const, on: today, step: 'apply' }] };
    expect(plan(given(leaving, sent)).criticalPath).toEqual([]);
  });

  test('without a departure nothing is critical', () => {
    const { departure: _left, ...staying } = leaving;
    expect(plan(given(staying)).criticalPath).toEqual([]);
  });

  test('with hours left the most dangerous comes first, and what is moved no more', () => {
    expect(hurried('2026-11-25').quickWins.slice(0, 3)).toEqual(['second-factor', 'move-sberbank', 'move-vk']);
    const moved = { events: [{ kind: 'moved' as const, on: today, service: 'sberbank' }] };
    expect(hurried('2026-11-25', moved).quickWins).not.toContain('move-sberbank');
    expect(hurried('2026-11-27').quickWins).toEqual([]);
    expect(plan(given({ ...leaving, hoursLeft: 8 })).quickWins.length).toBeGreaterThan(0);
  });

  test('the nearest flight that leaves room is named', () => {
    const late = plan(
      given({ ...leaving, departure: '2026-11-25', receivingNumber: 'none' }, { links: [{ service: 'vk' }] }),
    );
    const ways = late.conflicts.find(({ id }) => id === 'does-not-fit-apply')?.wayOut ?? [];
    expect(ways.map(({ with: places }) => places?.['date'])).toContainEqual({ date: '2026-11-27' });
  });
});

describe('what a move rests on', () => {
  const basis = (service: string, day = today) =>
    step(given(leaving, { links: [{ service }] }), `move-${service}`, day)?.basis;

  test('its recipe, with grade, day and sources', () => {
    expect(basis('telegram')).toMatchObject({ record: 'recipe telegram', stale: false });
    expect(basis('telegram')?.sources.length).toBeGreaterThan(0);
    expect(basis('telegram')?.ask).toBeUndefined();
  });
  test('a weak one comes with what to ask', () => expect(basis('vk')?.ask?.say).toBe('step.move.ask'));
  test('an old one is said to be old, then not used', () => {
    expect(basis('telegram', '2027-05-23')?.stale).toBe(true);
    expect(basis('telegram', '2027-11-23')).toBeUndefined();
  });
  test('a source is shown with its title, where it has one', () => {
    const named = (title?: string) => ({ url: 'https://example.org/', kind: 'press', ...(title && { title }) });
    const recipe = { ...knowledge.recipes['telegram'], sources: [named('A page'), named()] };
    const known = { ...knowledge, recipes: { ...knowledge.recipes, telegram: recipe } } as typeof knowledge;
    const made = makePlan(known, given(leaving, { links: [{ service: 'telegram' }] }), today);
    expect(made.steps.find(({ id }) => id === 'move-telegram')?.basis?.sources).toEqual(recipe.sources);
  });
  test('without a recipe there is nothing to rest on', () => expect(basis('12123')).toBeUndefined());
});

describe('what a service said of the new number', () => {
  const told = (answer: string, fact?: string) =>
    plan(
      given(
        { ...leaving, receivingNumber: 'foreign' },
        {
          links: [{ service: 'sberbank' }],
          events: [{ kind: 'told', on: today, service: 'sberbank', answer, ...(fact === undefined ? {} : { fact }) }],
        },
      ),
    ).steps.map(({ id }) => id);

  test.each<[string, string | undefined, boolean]>([
    ['yes', undefined, false],
    ['да, принимаем', undefined, false],
    ['可以', 'accepts-foreign-number', false],
    ['данных нет', undefined, true],
    ['yes', 'card-works-abroad', true],
    ['no', undefined, true],
  ])('“%s” of %s: a way round is kept: %s', (answer, fact, kept) => {
    expect(told(answer, fact).includes('move-sberbank-fallback')).toBe(kept);
  });
});

describe('the fee for silence is a clock of its own', () => {
  const fee = (carrierNow: NonNullable<Answers['carrierNow']>, more: Answers = {}, day = today) =>
    plan(given({ ...leaving, carrierNow, lastPaidAction: '2026-10-01', ...more }), day).deadlines.find(
      ({ id }) => id === 'idle-fee',
    )?.date;

  test.each<[string, string | null | undefined, string | undefined]>([
    ['Beeline: 90 days, high', fee('beeline'), '2026-12-30'],
    ['T2: 120 days, medium', fee('t2'), '2027-01-29'],
    ['MTS: its pages disagree, so none', fee('mts'), undefined],
    ['after the end there is none', fee('beeline', { lineState: 'ended' }), undefined],
    ['a fact past twice its shelf life is not used', fee('beeline', {}, '2027-11-23'), undefined],
  ])('%s', (_name, date, expected) => expect(date).toBe(expected));

  test('of two the earlier', () => {
    const [fee] = Object.values(knowledge.facts).filter(
      ({ scope, value }) => scope === 'beeline' && typeof value['fee_after_days'] === 'number',
    );
    const sooner = { ...fee, id: 'sooner', value: { fee_after_days: 60 } };
    const known = { ...knowledge, facts: { ...knowledge.facts, sooner } } as typeof knowledge;
    const kase = given({ ...leaving, carrierNow: 'beeline', lastPaidAction: '2026-10-01' });
    expect(makePlan(known, kase, today).deadlines.find(({ id }) => id === 'idle-fee')?.date).toBe('2026-11-30');
  });
});
