import { fileURLToPath } from 'node:url';
import { type Case, newCase } from '@otboy/casefile';
import { localise } from '@otboy/knowledge';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { daysAhead, type Mark } from './days-ahead.ts';
import { makePlan } from './plan.ts';
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
  const { marks } = ahead(kase);
  test('begins no day before today, unless it is over, and ends no day before it begins', () => {
    expect(marks.filter(({ from, to }) => to < from)).toEqual([]);
    expect(marks.filter(({ to, past }) => past !== to < today)).toEqual([]);
    expect(marks.filter(({ kind }) => kind === 'today').length).toBe(1);
  });
  test('is in the order of the days, each mark once', () => {
    expect(marks.map(({ from }) => from)).toEqual(marks.map(({ from }) => from).sort());
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
  });
  test('has at most a dozen marks or so: a picture, not a second list', () => {
    expect(marks.length).toBeLessThanOrEqual(14);
  });
});
