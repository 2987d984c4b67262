import type { PlainDate } from '@otboy/calendar';
import type { AnswerId, Case, Event } from '@otboy/casefile';
import type { Knowledge } from '@otboy/knowledge';
import { contextOf } from './context.ts';
import { type AnswerGiven, type WhatNow, whatNowOf } from './what-now.ts';

/** Something that the other side can answer, and how it is recorded. */
export interface TheirAnswer extends WhatNow {
  /** As things stand, it can be heard today. */
  readonly expected: boolean;
  readonly event: Event;
  /** The question whose answer makes it an emergency, where there is one. */
  readonly asks?: AnswerId;
}

/** A refusal names the step that was refused; everything else is only told. */
const refused: Partial<Record<AnswerGiven, string>> = {
  refused: 'apply',
  'partner-kiosk': 'apply',
  biometrics: 'apply',
  'other-region': 'apply',
  'no-refund': 'refund-application',
};
const asks: Partial<Record<AnswerGiven, AnswerId>> = {
  'asks-for-a-code': 'codeReadOut',
  'stranger-answers': 'strangerAnswers',
};

const eventOf = (id: AnswerGiven, on: PlainDate): Event => {
  const step = refused[id];
  return step === undefined ? { kind: 'told', on, answer: id } : { kind: 'refused', on, step, answer: id };
};

/**
 * Every answer, whether or not it can be heard as things stand: a person at a counter may be further than the case knows.
 * Nothing for whoever holds no contract: there is nothing to be answered.
 */
export function theirAnswers(knowledge: Knowledge, kase: Case, today: PlainDate): TheirAnswer[] {
  const context = contextOf(knowledge, kase, today);
  if (context.route === 'not-yours') return [];
  const { filed: _filed, ...before } = context;
  // In the order of `answersGiven`, where what is heard at the counter comes first; what both moments know is the same.
  const all = new Map(
    [
      ...whatNowOf({ ...before, closes: true, filed: undefined }),
      ...whatNowOf({ ...context, filed: context.filed ?? today }),
    ].map((one) => [one.id, one]),
  );
  const expected = whatNowOf(context).map(({ id }) => id);
  return [...all.values()].map((one) => {
    const question = asks[one.id];
    return {
      ...one,
      expected: expected.includes(one.id),
      event: eventOf(one.id, today),
      ...(question === undefined ? {} : { asks: question }),
    };
  });
}

/** What was recorded of an answer, the latest last. */
export const recordsOfAnswer = ({ events }: Case, id: AnswerGiven): readonly Event[] =>
  events.filter(({ kind, answer }) => (kind === 'told' || kind === 'refused') && answer === id);
