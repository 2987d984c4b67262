import { type Question, question, readAnswer } from '@otboy/assess';
import type { AnswerId, Answers } from '@otboy/casefile';
import { countryName } from './countries.ts';
import type { Desk } from './desk.ts';

/** An answer as a person reads it. */
export function answerInWords(
  { say, t, lang }: Pick<Desk, 'say' | 't' | 'lang'>,
  id: AnswerId,
  value: Answers[AnswerId],
): string {
  const { kind, choices = [] } = question(id);
  if (typeof value === 'boolean') return t(value ? 'answer.yes' : 'answer.no');
  if (Array.isArray(value)) {
    const chosen = choices.filter((choice) => (value as readonly string[]).includes(choice.value));
    return chosen.length === 0 ? t('web.question.none') : say({ list: chosen.map(({ text }) => text) });
  }
  if (typeof value === 'number') return kind === 'money' ? say({ kopecks: value }) : String(value);
  if (value === undefined) return t('answer.dont-know');
  if (kind === 'date') return say({ date: value });
  if (kind === 'country') return countryName(lang, value);
  const choice = choices.find((one) => one.value === value);
  return choice === undefined ? value : say(choice.text);
}

/** A day from its three boxes; undefined where there is no such day. */
export function readDate(asked: Question, year: string, month: string, dayOfMonth: string): Answers[AnswerId] {
  const two = (typed: string) => typed.trim().padStart(2, '0');
  return readAnswer(asked, [year, two(month), two(dayOfMonth)].join('-'));
}
