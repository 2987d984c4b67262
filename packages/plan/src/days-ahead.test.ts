import { fileURLToPath } from 'node:url';
import { type Case, newCase } from '@otboy/casefile';
import { localise, text } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { daysAhead, type Mark } from './days-ahead.ts';
import type { Deadline } from './deadlines.ts';
import { makePlan, type Plan } from './plan.ts';
import type { Step } from './step.ts';
import { stories } from './stories.test-data.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const ahead = (kase: Case, on = today) => daysAhead(knowledge, kase, makePlan(knowledge, kase, on), on);
const story = (id: string): Case => stories.find((one) => one.id === id)?.case ?? newCase();
const row = ({ kind, id, from, to, firmness }: Mark) => [kind, id, from, to, firmness].join(' ');

test('S01: what is done up to the statement, the flight, and the clocks after it', () => {
  expect(ahead(story('S01')).marks.map(row)).toEqual([
    'today today 2026-11-24 2026-11-24 given',
    'task inventory 2026-11-24 2026-11-26 given',
    'task new-number 2026-11-24 2026-11-26 given',
    'task move-sbp 2026-11-25 2026-11-27 given',
    'visit apply 2026-11-30 2026-12-01 given',
    'clock last-safe-day 2026-12-01 2026-12-01 given',
    'flight flight 2026-12-03 2026-12-03 given',
    'clock refund 2027-01-11 2027-01-11 planned',
    'clock claim-opens 2027-01-12 2027-01-12 planned',
    'clock reissue-earliest 2027-01-29 2027-01-30 assumed',
  ]);
});

test('S13: the day for the money is over, so the claim is no day to wait for', () => {
  const marks = ahead(story('S13')).marks;
  const refund = marks.find(({ id }) => id === 'refund');
  expect([refund?.past, refund?.firmness]).toEqual([true, 'given']);
  expect(marks[0]?.id).toBe('refund');
  expect(marks.map(({ id }) => id)).not.toContain('claim-opens');
});

test.each<[string, Partial<Case['answers']>, boolean]>([
  ['tomorrow', { departure: '2026-11-25' }, true],
  ['today', { departure: today }, true],
  ['yesterday', { departure: '2026-11-23' }, false],
  ['not known', {}, false],
])('a departure %s is a mark: %s', (_name, answers, expected) => {
  const { departure: _before, ...others } = story('S01').answers;
  const kase = { ...story('S01'), answers: { ...others, ...answers } };
  expect(ahead(kase).marks.some(({ kind }) => kind === 'flight')).toBe(expected);
});

test('a clock beyond the production calendar has no day, and is named all the same', () => {
  const kase = { ...story('S13'), answers: { ...story('S13').answers, closedOn: '2027-12-20' } };
  const { marks, undated } = ahead(kase, '2027-12-21');
  expect(marks.map(({ id }) => id)).not.toContain('refund');
  expect(localise(knowledge, 'en', undated)).toContain('The carrier has to return the balance');
});

test('a silence that may have ended the contract is an assumption', () => {
  const kase: Case = {
    ...newCase('+79000000017'),
    answers: { holder: 'self', lineState: 'active', carrierNow: 'mts', lastPaidAction: '2026-09-15', wants: 'keep' },
  };
  const found = ahead(kase).marks.find(({ id }) => id === 'inactivity');
  expect([found?.kind, found?.firmness]).toEqual(['clock', 'assumed']);
});

describe.each(stories)('$id', ({ case: kase }) => {
  test('begins no day before today, unless it is over, and ends no day before it begins', () => {
    const { marks } = ahead(kase);
    expect(marks.filter(({ from, to }) => to < from)).toEqual([]);
    expect(marks.filter(({ to, past }) => past !== to < today)).toEqual([]);
    expect(marks.filter(({ kind }) => kind === 'today').length).toBe(1);
  });
  test('is in the order of the days, each mark once', () => {
    const { marks } = ahead(kase);
    expect(marks.map(({ from }) => from)).toEqual(marks.map(({ from }) => from).sort());
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
  });
  test('has at most a dozen marks or so: a picture, not a second list', () => {
    expect(ahead(kase).marks.length).toBeLessThanOrEqual(14);
  });
  test('a step of the critical path is marked, a clock never is', () => {
    const { criticalPath } = makePlan(knowledge, kase, today);
    for (const { id, critical } of ahead(kase).marks) expect(critical).toBe(criticalPath.includes(id));
  });
});

/** A plan of these steps and clocks alone. */
const planOf = (rest: Partial<Plan>): Plan => ({
  ...makePlan(knowledge, newCase(), today),
  steps: [],
  deadlines: [],
  criticalPath: [],
  ...rest,
});
const step = (id: string, rest: Partial<Step> = {}): Step => ({
  ...(makePlan(knowledge, story('S01'), today).steps.find((one) => one.kind === 'debt-check') as Step),
  id,
  status: 'ready',
  earliest: today,
  latest: '2026-12-10',
  ...rest,
});
const clock = (id: string, date: string | null, rest: Partial<Deadline> = {}): Deadline => ({
  id,
  date,
  title: { say: `title of ${id}` },
  how: [],
  ...rest,
});
const rows = (rest: Partial<Plan>, kase: Case = newCase()) =>
  daysAhead(knowledge, kase, planOf(rest), today).marks.map(row);

describe('without a critical path', () => {
  test('the four steps whose last day comes first, then the statement', () => {
    const steps = [
      step('e', { latest: '2026-12-09' }),
      step('apply', { kind: 'apply', earliest: '2026-12-08', latest: '2026-12-11', status: 'waiting' }),
      step('b', { latest: '2026-12-02' }),
      step('d', { latest: '2026-12-04' }),
      step('a', { latest: '2026-12-01' }),
      step('c', { latest: '2026-12-03' }),
    ];
    expect(rows({ steps })).toEqual([
      'today today 2026-11-24 2026-11-24 given',
      'task a 2026-11-24 2026-12-01 given',
      'task b 2026-11-24 2026-12-02 given',
      'task c 2026-11-24 2026-12-03 given',
      'task d 2026-11-24 2026-12-04 given',
      'visit apply 2026-12-08 2026-12-11 given',
    ]);
  });

  test.each<[string, Partial<Step>]>([
    ['without a last day', { latest: null }],
    ['without a first day', { earliest: null }],
    ['that waits', { status: 'waiting' }],
    ['that is done', { status: 'done' }],
    ['that cannot be', { status: 'impossible' }],
  ])('a step %s is none of them', (_name, rest) => {
    expect(rows({ steps: [step('a', rest)] })).toEqual(['today today 2026-11-24 2026-11-24 given']);
  });
});

describe('with one', () => {
  test('its steps and no others; one without a last day is only planned', () => {
    const steps = [step('off'), step('on', { latest: null, earliest: '2026-11-26' })];
    expect(rows({ steps, criticalPath: ['on'] })).toEqual([
      'today today 2026-11-24 2026-11-24 given',
      'task on 2026-11-26 2026-11-26 planned',
    ]);
  });
});

test('on the same day: today, what is done, the visit, the flight, the clocks, and of clocks the shorter first', () => {
  const kase: Case = { ...newCase(), answers: { departure: today } };
  const steps = [step('apply', { kind: 'apply', latest: today }), step('task', { latest: today })];
  const deadlines = [clock('idle-fee', '2026-11-25', { safe: today }), clock('last-safe-day', today)];
  expect(rows({ steps, deadlines, criticalPath: ['task'] }, kase).map((one) => one.split(' ')[1])).toEqual([
    'today',
    'task',
    'apply',
    'flight',
    'last-safe-day',
    'idle-fee',
  ]);
});

describe('a clock', () => {
  test.each<[string, Deadline, readonly string[]]>([
    ['without a careful end', clock('idle-fee', '2026-12-05'), ['clock idle-fee 2026-12-05 2026-12-05 given']],
    [
      'from its careful end to the counted one',
      clock('idle-fee', '2026-12-05', { safe: '2026-12-01' }),
      ['clock idle-fee 2026-12-01 2026-12-05 given'],
    ],
    [
      'whose careful end is the later',
      clock('idle-fee', '2026-12-05', { safe: '2026-12-07' }),
      ['clock idle-fee 2026-12-05 2026-12-05 given'],
    ],
    [
      'that starts on a planned day',
      clock('idle-fee', '2026-12-05', { how: [text('deadline.planned.apply')] }),
      ['clock idle-fee 2026-12-05 2026-12-05 planned'],
    ],
    [
      'of the refund opens the claim on the next day',
      clock('refund', today),
      ['clock refund 2026-11-24 2026-11-24 given', 'clock claim-opens 2026-11-25 2026-11-25 given'],
    ],
    [
      'of the refund that is over opens nothing',
      clock('refund', '2026-11-23'),
      ['clock refund 2026-11-23 2026-11-23 given'],
    ],
    ['without a day', clock('refund', null), []],
  ])('%s', (_name, deadline, expected) => {
    expect(rows({ deadlines: [deadline] }).filter((one) => one.startsWith('clock'))).toEqual(expected);
  });

  test('it is over from the day after on; no clock is critical', () => {
    const marksOf = (date: string) =>
      daysAhead(knowledge, newCase(), planOf({ deadlines: [clock('idle-fee', date)] }), today).marks;
    const pasts = ['2026-11-23', today].map((date) => marksOf(date).find(({ kind }) => kind === 'clock'));
    expect(pasts.map((mark) => [mark?.past, mark?.critical])).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  test('only what has no day is named as such', () => {
    const deadlines = [clock('idle-fee', null), clock('last-safe-day', today)];
    const { undated } = daysAhead(knowledge, newCase(), planOf({ deadlines }), today);
    expect(undated).toEqual([{ say: 'title of idle-fee' }]);
  });

  test.each<[string, string, 'high' | 'medium' | 'low' | 'disputed' | 'absent', string]>([
    ['refund', 'law-refund-30d', 'medium', 'given'],
    ['refund', 'law-refund-30d', 'low', 'assumed'],
    ['refund', 'law-refund-30d', 'disputed', 'assumed'],
    ['refund', 'law-refund-30d', 'absent', 'assumed'],
    ['claim-reply', 'law-claim-30d', 'low', 'assumed'],
    ['claim-reply', 'law-claim-30d', 'high', 'given'],
    ['data-fix', 'law-data-check-3-15', 'low', 'assumed'],
    ['data-fix', 'law-data-check-3-15', 'high', 'given'],
    ['idle-fee', 'law-refund-30d', 'low', 'given'],
  ])('%s, whose fact %s is %s: %s', (id, fact, confidence, firmness) => {
    const { [fact]: found, ...others } = knowledge.facts;
    if (found === undefined) throw new Error(`no fact ${fact}`);
    const facts = confidence === 'absent' ? others : { ...others, [fact]: { ...found, confidence } };
    const { marks } = daysAhead(
      { ...knowledge, facts },
      newCase(),
      planOf({ deadlines: [clock(id, '2026-12-05')] }),
      today,
    );
    expect(marks.find((mark) => mark.id === id)?.firmness).toBe(firmness);
  });

  test.each(['inactivity', 'reissue-earliest', 'inheritance'])('%s rests on nothing sure', (id) => {
    const mark = daysAhead(knowledge, newCase(), planOf({ deadlines: [clock(id, '2026-12-05')] }), today).marks.at(-1);
    expect([mark?.id, mark?.firmness]).toEqual([id, 'assumed']);
  });
});

test('the day of the flight and today say what they are', () => {
  const { marks } = daysAhead(knowledge, { ...newCase(), answers: { departure: '2026-11-30' } }, planOf({}), today);
  expect(marks.map(({ title }) => title.say)).toEqual(['days.today', 'days.flight']);
  const [, , opens] = daysAhead(knowledge, newCase(), planOf({ deadlines: [clock('refund', today)] }), today).marks;
  expect(opens?.title.say).toBe('days.claim-opens');
});
