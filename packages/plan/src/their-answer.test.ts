import { fileURLToPath } from 'node:url';
import { type Answers, type Case, type Event, newCase } from '@otboy/casefile';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import { describe, expect, test } from 'vitest';
import { makePlan } from './plan.ts';
import { recordsOfAnswer, theirAnswers } from './their-answer.ts';
import { answersGiven } from './what-now.ts';

const knowledge = loadKnowledge(fileURLToPath(new URL('../../../knowledge/dist/knowledge.json', import.meta.url)));
const today = '2026-11-24';
const leaving: Answers = { holder: 'self', carrierNow: 'mts', lineState: 'active', balance: 41200, inRussia: true };
const given = (answers: Answers = leaving, ...events: Case['events']): Case => ({
  ...newCase('+79000000017'),
  answers,
  events,
});
const accepted = { kind: 'accepted', on: '2026-11-23', step: 'apply' } as const;

test.each<[string, Case]>([
  ['before the statement', given()],
  ['after it', given(leaving, accepted)],
  ['the contract has ended', given({ ...leaving, lineState: 'ended' })],
  ['nothing is known', newCase()],
])('%s: all nine, those of the plan are expected', (_name, kase) => {
  const all = theirAnswers(knowledge, kase, today);
  expect(all.map(({ id }) => id)).toEqual(answersGiven);
  const { whatNow } = makePlan(knowledge, kase, today);
  expect(all.filter(({ expected }) => expected).map(({ id }) => id)).toEqual(whatNow.map(({ id }) => id));
});

test('whoever holds no contract is answered nothing', () => {
  expect(theirAnswers(knowledge, given({ ...leaving, holder: 'stranger' }), today)).toEqual([]);
});

describe.each(answersGiven)('%s', (id) => {
  const find = (kase: Case) => theirAnswers(knowledge, kase, today).find((one) => one.id === id);

  test('recorded, it stands in the plan with its ways out; undone, it is gone', () => {
    const event = find(given())?.event;
    if (event === undefined) throw new Error('it has no event');
    const conflicts = (...events: Case['events']) =>
      makePlan(knowledge, given(leaving, ...events), today).conflicts.map((one) => one.id);
    expect(conflicts(event)).toContain(`they-said-${id}`);
    expect(conflicts()).not.toContain(`they-said-${id}`);
    expect(recordsOfAnswer(given(leaving, event), id)).toEqual([event]);
    expect(recordsOfAnswer(given(leaving, accepted), id)).toEqual([]);
  });

  test('recorded, it makes no step finished that was not', () => {
    const event = find(given(leaving, accepted))?.event;
    const finished = (...events: Case['events']) =>
      makePlan(knowledge, given(leaving, accepted, ...events), today)
        .steps.filter(({ status }) => ['done', 'accepted', 'confirmed'].includes(status))
        .map((one) => one.id);
    const before = finished();
    expect(finished(...(event === undefined ? [] : [event])).filter((one) => !before.includes(one))).toEqual([]);
  });
});

test.each([
  ['asks-for-a-code', 'codeReadOut'],
  ['stranger-answers', 'strangerAnswers'],
  ['refused', undefined],
] as const)('%s asks %s', (id, question) => {
  expect(theirAnswers(knowledge, given(), today).find((one) => one.id === id)?.asks).toBe(question);
});

test.each<[string, Event]>([
  ['refused', { kind: 'refused', on: today, step: 'apply', answer: 'refused' }],
  ['partner-kiosk', { kind: 'refused', on: today, step: 'apply', answer: 'partner-kiosk' }],
  ['biometrics', { kind: 'refused', on: today, step: 'apply', answer: 'biometrics' }],
  ['other-region', { kind: 'refused', on: today, step: 'apply', answer: 'other-region' }],
  ['no-refund', { kind: 'refused', on: today, step: 'refund-application', answer: 'no-refund' }],
  ['debt', { kind: 'told', on: today, answer: 'debt' }],
  ['stranger-answers', { kind: 'told', on: today, answer: 'stranger-answers' }],
])('%s is recorded as it was said', (id, event) => {
  expect(theirAnswers(knowledge, given(), today).find((one) => one.id === id)?.event).toEqual(event);
});

test('what is recorded of an answer is that answer, told or refused, and no other event', () => {
  const debt = { kind: 'told', on: today, answer: 'debt' } as const;
  const other = { kind: 'told', on: today, answer: 'biometrics' } as const;
  const unlike = { kind: 'prepared', on: today, answer: 'debt' } as const;
  const refusal = { kind: 'refused', on: today, step: 'apply', answer: 'debt' } as const;
  expect(recordsOfAnswer(given(leaving, debt, other, unlike, refusal), 'debt')).toEqual([debt, refusal]);
});

test('what asks nothing has no question at all', () => {
  const [first] = theirAnswers(knowledge, given(), today);
  expect(Object.keys(first ?? {})).not.toContain('asks');
});
