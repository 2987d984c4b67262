import type { PlainDate } from '@otboy/calendar';
import type { Event } from '@otboy/casefile';
import type { Spoken } from './phrases.ts';
import type { Plan } from './plan.ts';
import { isFinished } from './status.ts';
import type { WhatNow } from './what-now.ts';

/** One thing to show across a counter: large in Russian, with what the whole of it means for the one who shows it. */
export interface Card {
  /** The phrase it is of, and which part of it. */
  readonly id: string;
  readonly part: number;
  readonly ru: string;
  readonly phrase: Spoken;
}

/** Read at a glance from across a counter; a single sentence that is longer stays whole. */
const mostWords = 12;
/** A phone number is read as one. */
const wordsIn = (words: string): number => [...words.matchAll(/\+7[\d\s-]+|[\p{L}\p{N}][\p{L}\p{N}-]*/gu)].length;

/** The cards of some phrases: sentences are kept together while a glance takes them in. */
export function cardsOf(phrases: readonly Spoken[]): Card[] {
  return phrases.flatMap((phrase) => {
    const cards: string[] = [];
    for (const sentence of phrase.ru.split(/(?<=[.!?:]) (?=\p{L})/u)) {
      const last = cards.at(-1);
      if (last !== undefined && wordsIn(last) + wordsIn(sentence) <= mostWords)
        cards[cards.length - 1] = `${last} ${sentence}`;
      // A card is cut out: one that goes on from the card before says so.
      else cards.push(sentence.replace(/^(?=\p{Ll})/u, '… '));
    }
    return cards.map((ru, part) => ({ id: phrase.id, part, ru, phrase }));
  });
}

/** What a clerk can tap: accepted, or what they answer instead. */
export const clerkAnswers = ['accepted', 'debt', 'partner-kiosk', 'biometrics', 'refused'] as const;
export type ClerkAnswer = (typeof clerkAnswers)[number];

export interface Counter {
  /** What to show first, in this order. */
  readonly cards: readonly Card[];
  readonly answers: readonly ClerkAnswer[];
}

/** What to show at the counter where the statement is handed in; null where the plan has none, or it is in already. */
export function counterOf({ steps, whatNow }: Plan): Counter | null {
  const apply = steps.find(({ kind }) => kind === 'apply');
  if (apply === undefined || apply.status === 'impossible' || isFinished(apply.status)) return null;
  const later = new Set(whatNow.find(({ id }) => id === 'refused')?.phrases.map(({ id }) => id));
  return {
    cards: cardsOf((apply.phrases ?? []).filter(({ id }) => !later.has(id))),
    answers: clerkAnswers.filter((answer) => answer === 'accepted' || whatNow.some(({ id }) => id === answer)),
  };
}

/** What follows from an answer that is no acceptance. */
export const followsFrom = ({ whatNow }: Plan, answer: ClerkAnswer): WhatNow | undefined =>
  whatNow.find(({ id }) => id === answer);

/**
 * The event that says so, to be recorded once the holder confirms it. A shop that cannot take any statement has refused
 * nothing: that it said so is told.
 */
export function eventOf(answer: ClerkAnswer, today: PlainDate): Event {
  if (answer === 'accepted') return { kind: 'accepted', on: today, step: 'apply' };
  if (answer === 'partner-kiosk') return { kind: 'told', on: today, answer, by: 'shop' };
  return { kind: 'refused', on: today, step: 'apply', answer };
}
