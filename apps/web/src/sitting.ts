import { answered, interview, inventoryGaps } from '@otboy/assess';
import { type AnswerId, type Answers, answers } from '@otboy/casefile';
import { answersBeforePlan, wantedAnswers } from '@otboy/plan';
import type { Desk } from './desk.ts';
import type { Kept } from './keep.ts';
import { last } from './last.ts';

type About = Pick<Desk, 'knowledge' | 'kept' | 'today'>;

/** The questions that are open, most decisive first, those included to which the person does not know the answer. */
export const remainingOf = last(
  (...about: Parameters<typeof wantedAnswers>) => interview(...about, wantedAnswers(...about)).remaining,
);

/** Questions still to be put, most decisive first; "I don't know" is not asked again. */
export const openQuestions = ({ knowledge, kept, today }: About): AnswerId[] =>
  remainingOf(knowledge, kept.case, today).filter((id) => !kept.unknown.includes(id));

/** Of the open questions those before the plan. */
export function questionsBeforePlan(about: About): AnswerId[] {
  const before = answersBeforePlan(about.knowledge, about.kept.case, about.today);
  return openQuestions(about).filter((id) => before.includes(id));
}

/** The case with the answer, or without it where the person does not know. */
export function withAnswer({ kept, today }: About, id: AnswerId, value: Answers[AnswerId]): Kept {
  const others = kept.unknown.filter((one) => one !== id);
  if (value !== undefined) return { case: answered(kept.case, id, value, today), unknown: others };
  const { [id]: _forgotten, ...answers } = kept.case.answers;
  return { case: { ...kept.case, answers }, unknown: [...others, id] };
}

/** Services the inventory asks about by name. */
export const unaskedServices = ({ knowledge, kept }: Pick<Desk, 'knowledge' | 'kept'>): string[] =>
  inventoryGaps(knowledge, kept.case, kept.case.answers).unasked;

/** No export has been looked into yet. */
const nothingFound = ({ kept }: Pick<Desk, 'kept'>): boolean =>
  !kept.case.links.some(({ evidence = [] }) => evidence.length > 0);

/**
 * Where to go on: the next question, what exports show (an offer: the inventory is one tap behind it), the inventory, or
 * reading the answers through.
 */
export function nextPage(about: About): string {
  const [id] = openQuestions(about);
  if (id !== undefined) return `question/${id}`;
  if (unaskedServices(about).length === 0) return 'check';
  return nothingFound(about) ? 'links' : 'services';
}

/** Where an answer leads: to the plan as soon as its first task stands, else to the next page. */
export const pageAfter = (before: About, kept: Kept): string =>
  questionsBeforePlan(before).length > 0 && questionsBeforePlan({ ...before, kept }).length === 0
    ? 'plan'
    : nextPage({ ...before, kept });

export const isAnswerId = (word: string | undefined): word is AnswerId =>
  word !== undefined && Object.hasOwn(answers.shape, word);
