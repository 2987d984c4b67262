import { isDate } from '@otboy/calendar';
import { type AnswerId, type Answers, answers as schema } from '@otboy/casefile';
import type { Question } from './interview.ts';

/**
 * What a person typed in answer to a question of a date, a sum, a number or a country, as a case wants it: a date as
 * YYYY-MM-DD, roubles as kopecks. Full-width digits, spaces and the minus signs that phones write are forgiven; undefined
 * for what does not fit the question.
 */
export function readAnswer({ id, kind }: Pick<Question, 'id' | 'kind'>, typed: string): Answers[AnswerId] {
  const words = typed
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, '');
  const value = valueIn(kind, words);
  return value !== undefined && schema.shape[id].safeParse(value).success ? value : undefined;
}

function valueIn(kind: Question['kind'], words: string): string | number | undefined {
  if (kind === 'date') return isDate(words) ? words : undefined;
  if (kind === 'country') return words.toUpperCase();
  if (kind === 'money')
    return /^-?\d+([.,]\d{1,2})?$/.test(words) ? Math.round(Number(words.replace(',', '.')) * 100) : undefined;
  return /^\d+$/.test(words) ? Number(words) : undefined;
}
