import { type Desk, day } from '../desk.ts';

const dash = { ru: ' – ', en: ' – ', zh: '至' } as const;

/**
 * Some days in words, what is the same of both ends said once: 29–30 January. The year where it is not this one.
 * The range format of the browser takes longer for its first use than drawing the page, and is no Chinese with a year.
 */
export function span(desk: Pick<Desk, 'today' | 'lang' | 'say' | 't'>, from: string, to: string): string {
  if (from === to) return day(desk, from);
  const isChinese = desk.lang === 'zh';
  const [first, last] = [partsOf(from), partsOf(to)];
  const withoutYear = ({ month, number }: Parts) => desk.t('web.date', { day: number, month });
  if (first.year !== last.year) return `${desk.say({ date: from })}${dash[desk.lang]}${desk.say({ date: to })}`;
  // Chinese begins with what is common to both ends, Russian and English end with it.
  if (first.month !== last.month)
    return isChinese
      ? `${day(desk, from)}${dash.zh}${withoutYear(last)}`
      : `${withoutYear(first)}${dash[desk.lang]}${day(desk, to)}`;
  return isChinese ? `${day(desk, from)}${dash.zh}${last.number}日` : `${first.number}–${day(desk, to)}`;
}

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly number: string;
}

function partsOf(date: string): Parts {
  const [year = '', month, number] = date.split('-');
  return { year, month: String(Number(month)), number: String(Number(number)) };
}
