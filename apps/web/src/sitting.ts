import { interview, inventoryGaps } from '@otboy/assess';
import { type AnswerId, answers } from '@otboy/casefile';
import { wantedAnswers } from '@otboy/plan';
import type { Desk } from './desk.ts';

type About = Pick<Desk, 'knowledge' | 'kept' | 'today'>;

/** Questions still to be put, most decisive first; "I don't know" is not asked again. */
export const openQuestions = ({ knowledge, kept, today }: About): AnswerId[] =>
  interview(knowledge, kept.case, today, wantedAnswers(knowledge, kept.case, today)).remaining.filter(
    (id) => !kept.unknown.includes(id),
  );

/** Services the inventory asks about by name. */
export const unaskedServices = ({ knowledge, kept }: Pick<Desk, 'knowledge' | 'kept'>): string[] =>
  inventoryGaps(knowledge, kept.case, kept.case.answers).unasked;

/** Where to go on: the next question, the inventory, or reading the answers through. */
export function nextPage(about: About): string {
  const [id] = openQuestions(about);
  if (id !== undefined) return `question/${id}`;
  return unaskedServices(about).length > 0 ? 'services' : 'check';
}

export const isAnswerId = (word: string | undefined): word is AnswerId =>
  word !== undefined && Object.hasOwn(answers.shape, word);
