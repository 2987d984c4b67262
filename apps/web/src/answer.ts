import { type Question, question } from '@otboy/assess';
import { isDate } from '@otboy/calendar';
import { type AnswerId, type Answers, answers as schema } from '@otboy/casefile';
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

/** Digits of any width, and the minus signs that phones write. */
const plain = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, '');

/** A day from its three boxes; undefined where there is no such day. */
export function readDate(year: string, month: string, dayOfMonth: string): string | undefined {
  const date = [plain(year), plain(month).padStart(2, '0'), plain(dayOfMonth).padStart(2, '0')].join('-');
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && isDate(date) ? date : undefined;
}

/** Roubles become kopecks, a whole number stays one; undefined where it does not fit the question. */
export function readTyped({ id, kind }: Question, typed: string): Answers[AnswerId] {
  const words = plain(typed);
  const value =
    kind === 'money'
      ? /^-?\d+([.,]\d{1,2})?$/.test(words)
        ? Math.round(Number(words.replace(',', '.')) * 100)
        : undefined
      : /^\d+$/.test(words)
        ? Number(words)
        : undefined;
  return value !== undefined && schema.shape[id].safeParse(value).success ? value : undefined;
}
