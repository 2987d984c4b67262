import { answered, interview, inventoryGaps, type Question, question } from '@otboy/assess';
import type { PlainDate } from '@otboy/calendar';
import type { AnswerId, Answers, Case } from '@otboy/casefile';
import type { Knowledge } from '@otboy/knowledge';
import { wantedAnswers } from '@otboy/plan';

/** The person chose "I don't know": the question is not put again in this sitting. */
export const skipped = Symbol('skipped');
/** The person wants to stop. */
export const stopped = Symbol('stopped');

/** Whoever puts the questions to a person. */
export interface Prompts {
  /** The number, or undefined to go on without it. */
  readonly number: () => Promise<string | undefined | typeof stopped>;
  /** An answer that fits the question. @param left how many questions there are, this one included */
  readonly answer: (asked: Question, left: number) => Promise<Answers[AnswerId] | typeof skipped | typeof stopped>;
  readonly service: (id: string) => Promise<NonNullable<Case['declared'][string]> | typeof stopped>;
}

/** An answer may undo another (a day of departure that has passed), so a question can come back, but not for ever. */
const atMost = 2;

/**
 * One sitting: the number, the questions in the order of the interview, the inventory. Ends by itself.
 * @yields the case after each answer, or null once when the person wants to stop
 */
export async function* sitting(
  knowledge: Knowledge,
  start: Case,
  today: PlainDate,
  prompts: Prompts,
): AsyncGenerator<Case | null> {
  let kase = start;
  if (kase.number === undefined) {
    const number = await prompts.number();
    if (number === stopped) return yield null;
    if (number !== undefined) {
      kase = { ...kase, number };
      yield kase;
    }
  }
  const unknown = new Set<AnswerId>();
  const times = new Map<AnswerId, number>();
  for (;;) {
    const { remaining } = interview(knowledge, kase, today, wantedAnswers(knowledge, kase, today));
    const open = remaining.filter((id) => !unknown.has(id) && (times.get(id) ?? 0) < atMost);
    const [id] = open;
    if (id === undefined) break;
    times.set(id, (times.get(id) ?? 0) + 1);
    const given = await prompts.answer(question(id), open.length);
    if (given === stopped) return yield null;
    if (given === skipped) {
      unknown.add(id);
      continue;
    }
    kase = answered(kase, id, given, today);
    yield kase;
  }
  const { unasked, unsure } = inventoryGaps(knowledge, kase, kase.answers);
  for (const service of [...unasked, ...unsure]) {
    const given = await prompts.service(service);
    if (given === stopped) return yield null;
    kase = { ...kase, declared: { ...kase.declared, [service]: given } };
    yield kase;
  }
}
