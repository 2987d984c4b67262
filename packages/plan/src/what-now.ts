import { type Text, text } from '@otboy/knowledge';
import type { Context } from './context.ts';
import { filled, type Spoken } from './phrases.ts';

/** What the other side can answer, and what then: for the moment at the counter, on the line, or weeks later. */
export interface WhatNow {
  readonly id: AnswerGiven;
  /** What they said or what happened, in the words of the person. */
  readonly said: Text;
  /** What to do then, in this order. */
  readonly next: readonly Text[];
  readonly phrases: readonly Spoken[];
  /** Kinds of papers that it takes. */
  readonly papers: readonly string[];
}

interface Answer {
  readonly id: AnswerGiven;
  readonly when: (context: Context) => boolean;
  /** How many lines `what-now.<id>.next.<n>` it has. */
  readonly lines: number;
  readonly phrases: readonly string[];
  readonly papers: readonly string[];
}

export const answersGiven = [
  'refused',
  'partner-kiosk',
  'biometrics',
  'asks-for-a-code',
  'other-region',
  'debt',
  'no-refund',
  'still-alive',
  'stranger-answers',
] as const;
export type AnswerGiven = (typeof answersGiven)[number];

const atCounter = ({ closes, filed }: Context): boolean => closes && filed === undefined;
const afterwards = ({ filed, route }: Context): boolean => filed !== undefined || route === 'claim';

const table: readonly Answer[] = [
  {
    id: 'refused',
    when: atCounter,
    lines: 4,
    phrases: ['refuse-written', 'refuse-right', 'refuse-manager', 'refuse-claim'],
    papers: ['written-refusal', 'termination-statement', 'claim', 'complaint'],
  },
  {
    id: 'partner-kiosk',
    when: atCounter,
    lines: 2,
    phrases: ['shop-open-brand', 'refuse-where'],
    papers: ['termination-statement'],
  },
  {
    id: 'biometrics',
    when: atCounter,
    lines: 3,
    phrases: ['shop-only-termination', 'shop-biometrics-block', 'refuse-written'],
    papers: ['written-refusal', 'termination-statement', 'claim'],
  },
  {
    id: 'asks-for-a-code',
    when: (context) => atCounter(context) || afterwards(context),
    lines: 3,
    phrases: ['phone-no-codes', 'phone-no-codeword'],
    papers: [],
  },
  {
    id: 'other-region',
    when: atCounter,
    lines: 3,
    phrases: ['refuse-region', 'refuse-where', 'refuse-written'],
    papers: ['termination-statement', 'written-refusal'],
  },
  {
    id: 'debt',
    when: (context) => atCounter(context) || afterwards(context),
    lines: 4,
    phrases: ['shop-debt-check', 'refuse-debt', 'shop-detail'],
    papers: ['call-detail-request', 'claim', 'no-debt-request'],
  },
  {
    id: 'no-refund',
    when: afterwards,
    lines: 3,
    phrases: ['refund-late', 'refuse-claim'],
    papers: ['refund-application', 'bank-notice', 'claim', 'complaint'],
  },
  {
    id: 'still-alive',
    when: afterwards,
    lines: 3,
    phrases: ['shop-certificate', 'refuse-claim'],
    papers: ['claim', 'complaint'],
  },
  {
    id: 'stranger-answers',
    when: afterwards,
    lines: 4,
    phrases: ['bank-change'],
    papers: ['bank-notice'],
  },
];

const spoken = (context: Context, { id, lines, phrases, papers }: Answer): WhatNow => ({
  id,
  said: text(`what-now.${id}.said`),
  next: Array.from({ length: lines }, (_, n) => text(`what-now.${id}.next.${n + 1}`)),
  phrases: phrases.flatMap((one) => {
    const phrase = context.knowledge.phrases[one];
    return phrase === undefined ? [] : [filled(phrase, context.case.number)];
  }),
  papers,
});

/** What may be answered to this person, as things stand. */
export const whatNowOf = (context: Context): WhatNow[] =>
  table.filter(({ when }) => when(context)).map((answer) => spoken(context, answer));

/** A refusal without words: of the statement, or of the refund. */
const impliedBy = (kind: string, step: string | undefined): AnswerGiven | undefined =>
  kind !== 'refused'
    ? undefined
    : step === 'refund-application'
      ? 'no-refund'
      : step === 'apply'
        ? 'refused'
        : undefined;

/**
 * What was answered, by the events: `refused` or `told` with one of the ids as its answer. An acceptance of the statement
 * afterwards ends what was said at the counter.
 */
export const answeredSo = (context: Context): WhatNow[] =>
  table
    .filter(({ id }) =>
      context.case.events.some(
        ({ kind, answer, on, step }) =>
          (kind === 'refused' || kind === 'told') &&
          (answer ?? impliedBy(kind, step)) === id &&
          (context.filed === undefined || on > context.filed),
      ),
    )
    .map((answer) => spoken(context, answer));
