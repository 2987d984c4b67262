import { fileURLToPath } from 'node:url';
import { CoverageError, workingCalendar } from '@otboy/calendar';
import { text } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { deadlineOf } from './context.ts';
import { counterDays } from './counter-days.ts';
import { counterDay, dateSteps } from './dates.ts';
import type { Draft } from './step.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const calendar = workingCalendar(knowledge.calendar);
/** A Tuesday. */
const today = '2026-11-24';

const draft = (id: string, rest: Partial<Draft> = {}): Draft => ({
  id,
  kind: 'watch',
  title: text('t'),
  why: text('w'),
  how: text('h'),
  needs: [],
  rank: 1,
  where: 'anywhere',
  ...rest,
});

/** The days of each step: from, to, and what is said of them. */
function dated(drafts: readonly Draft[], finished: readonly string[] = [], day = today) {
  return [...dateSteps(drafts, day, calendar, new Set(finished))].map(([id, dates]) => {
    const { earliest, latest, first, tooLate, missing, whyNoDate } = dates;
    const said = [
      `${id}: ${earliest} to ${latest}`,
      whyNoDate?.say.replace('date.', ''),
      tooLate && `lacks ${missing}`,
    ];
    return [...said, first === earliest ? '' : `first ${first}`].filter(Boolean).join(', ');
  });
}

describe('the days of the steps', () => {
  test.each<[string, readonly Draft[], readonly string[], (readonly string[])?, string?]>([
    ['nothing bounds it', [draft('a')], ['a: 2026-11-24 to null, nothing-bounds-it']],
    ['done', [draft('a', { notAfter: '2026-12-01' })], ['a: null to null, done'], ['a']],
    [
      'its own days',
      [draft('a', { notBefore: '2026-11-26', notAfter: '2026-12-01' })],
      ['a: 2026-11-26 to 2026-12-01'],
    ],
    [
      'a first day that has passed',
      [draft('a', { notBefore: '2026-11-20', notAfter: '2026-12-01' })],
      ['a: 2026-11-24 to 2026-12-01'],
    ],
    [
      'after what it needs',
      [draft('a', { days: 3 }), draft('b', { needs: ['a'] })],
      ['a: 2026-11-24 to null, nothing-bounds-it', 'b: 2026-11-27 to null, nothing-bounds-it'],
    ],
    [
      'after what it prefers',
      [draft('a', { days: 3 }), draft('b', { prefers: ['a'] })],
      ['a: 2026-11-24 to null, nothing-bounds-it', 'b: 2026-11-27 to null, nothing-bounds-it'],
    ],
    [
      'after the later of two',
      [
        draft('a', { days: 1 }),
        draft('b', { days: 3 }),
        draft('c', { needs: ['a'], prefers: ['b'], notAfter: '2026-12-01' }),
      ],
      ['a: 2026-11-24 to 2026-11-30', 'b: 2026-11-24 to 2026-11-28', 'c: 2026-11-27 to 2026-12-01'],
    ],
    [
      'what is done is waited for by nobody',
      [draft('a', { days: 9 }), draft('b', { needs: ['a'] })],
      ['a: null to null, done', 'b: 2026-11-24 to null, nothing-bounds-it'],
      ['a'],
    ],
    [
      'what is done bounds nothing before it',
      [draft('a'), draft('b', { needs: ['a'], notAfter: '2026-12-01' })],
      ['a: 2026-11-24 to null, nothing-bounds-it', 'b: null to null, done'],
      ['b'],
    ],
    [
      'a step that is not here is waited for by nobody',
      [draft('b', { needs: ['nowhere'] })],
      ['b: 2026-11-24 to null, nothing-bounds-it'],
    ],
    [
      'early enough for what needs it',
      [draft('a'), draft('b', { needs: ['a'], notAfter: '2026-12-01' })],
      ['a: 2026-11-24 to 2026-12-01', 'b: 2026-11-24 to 2026-12-01'],
    ],
    [
      'early enough for the earlier of two',
      [
        draft('a'),
        draft('b', { needs: ['a'], notAfter: '2026-12-01' }),
        draft('c', { needs: ['a'], notAfter: '2026-11-28' }),
      ],
      ['a: 2026-11-24 to 2026-11-28', 'b: 2026-11-24 to 2026-12-01', 'c: 2026-11-24 to 2026-11-28'],
    ],
    ['quiet days after it', [draft('a', { quietDays: 2, notAfter: '2026-12-01' })], ['a: 2026-11-24 to 2026-11-29']],
    [
      'quiet days that no longer fit: at once',
      [draft('a', { quietDays: 9, notAfter: '2026-12-01' })],
      ['a: 2026-11-24 to 2026-11-24'],
    ],
    [
      'quiet days that just fit',
      [draft('a', { quietDays: 7, notAfter: '2026-12-01' })],
      ['a: 2026-11-24 to 2026-11-24'],
    ],
    [
      'quiet days, and a first day after the last',
      [draft('a', { quietDays: 2, notBefore: '2026-11-30', notAfter: '2026-11-28' })],
      ['a: 2026-11-30 to null, does-not-fit, lacks 2'],
    ],
    [
      'at a counter: never on a Sunday',
      [draft('a', { onWorkingDay: true, notBefore: '2026-11-29', notAfter: '2026-12-06' })],
      ['a: 2026-11-30 to 2026-12-04'],
    ],
    [
      'elsewhere also on a Sunday',
      [draft('a', { notBefore: '2026-11-29', notAfter: '2026-12-06' })],
      ['a: 2026-11-29 to 2026-12-06'],
    ],
    [
      'only a weekend is left: better a day off than none',
      [draft('a', { onWorkingDay: true, notBefore: '2026-11-28', notAfter: '2026-11-29' })],
      ['a: 2026-11-28 to 2026-11-29, day-off'],
    ],
    [
      'on a day off, up to its last day',
      [draft('a', { onWorkingDay: true, notBefore: '2026-11-28', notAfter: '2026-11-28' })],
      ['a: 2026-11-28 to 2026-11-28, day-off'],
    ],
    [
      'the last day is the working day itself',
      [draft('a', { onWorkingDay: true, notBefore: '2026-11-28', notAfter: '2026-11-30' })],
      ['a: 2026-11-30 to 2026-11-30'],
    ],
    [
      'too late',
      [draft('a', { notBefore: '2026-12-03', notAfter: '2026-12-01' })],
      ['a: 2026-12-03 to null, does-not-fit, lacks 2'],
    ],
    [
      'the last day is the first',
      [draft('a', { notBefore: '2026-12-01', notAfter: '2026-12-01' })],
      ['a: 2026-12-01 to 2026-12-01'],
    ],
    [
      'what waits for something late is done as soon as it can be',
      [draft('a', { days: 9 }), draft('b', { needs: ['a'], notAfter: '2026-12-01' }), draft('c', { prefers: ['b'] })],
      [
        'a: 2026-11-24 to 2026-11-24',
        'b: 2026-12-03 to null, does-not-fit, lacks 2',
        'c: 2026-12-03 to null, nothing-bounds-it',
      ],
    ],
    [
      'beyond the calendar it is said',
      [draft('a', { onWorkingDay: true })],
      ['a: 2031-01-01 to null, calendar-ends'],
      [],
      '2031-01-01',
    ],
    [
      'beyond the calendar, with a last day',
      [draft('a', { onWorkingDay: true, notAfter: '2031-01-09' })],
      ['a: 2031-01-01 to 2031-01-09, calendar-ends'],
      [],
      '2031-01-01',
    ],
    [
      'the last day lies beyond the calendar',
      [draft('a', { onWorkingDay: true, notAfter: '2028-03-10' })],
      ['a: 2026-11-24 to 2028-03-10, calendar-ends'],
    ],
    [
      'beyond the calendar, but not at a counter',
      [draft('a', { notAfter: '2031-01-09' })],
      ['a: 2031-01-01 to 2031-01-09'],
      [],
      '2031-01-01',
    ],
  ])('%s', (_name, drafts, expected, finished, day) => expect(dated(drafts, finished, day)).toEqual(expected));
});

describe('a fault is no end of the calendar', () => {
  const fault = new Error('broken');
  const broken = {
    ...calendar,
    onOrBefore: () => {
      throw fault;
    },
    onOrAfter: () => {
      throw fault;
    },
  };
  test.each<[string, () => unknown]>([
    ['a counter day', () => counterDay(broken.onOrAfter, today)],
    ['the days before a flight', () => counterDays('2026-12-03', today, broken)],
    ['a deadline', () => deadlineOf({ calendar: broken }, 'refund-30d', today)],
  ])('%s', (_name, call) => expect(call).toThrow(fault));

  test('the end of the calendar is an answer', () => {
    expect(counterDay(calendar.onOrAfter, '2031-01-01')).toEqual({ day: '2031-01-01', known: false });
    expect(counterDay(calendar.onOrAfter, '2026-11-28')).toEqual({ day: '2026-11-30', known: true });
    expect(deadlineOf({ calendar }, 'refund-30d', '2031-01-01')).toBeNull();
    expect(() => calendar.onOrAfter('2031-01-01')).toThrow(CoverageError);
  });
});
