import { daysBetween } from '@otboy/calendar';
import type { Desk } from '../desk.ts';
import { day } from '../desk.ts';

const locales = { ru: 'ru', en: 'en-GB', zh: 'zh-Hans' } as const;

/** Midnight of a day, UTC, as the browser's formats count time. */
const instant = (date: string): number => daysBetween('1970-01-01', date) * 86_400_000;

/** Some days in words, what is the same of both ends said once: 29–30 January. The year where it is not this one. */
export function span(desk: Pick<Desk, 'today' | 'lang' | 'say' | 't'>, from: string, to: string): string {
  if (from === to) return day(desk, from);
  const thisYear = [from, to].every((date) => date.startsWith(desk.today.slice(0, 4)));
  const format = new Intl.DateTimeFormat(locales[desk.lang], {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(thisYear ? {} : { year: 'numeric' as const }),
  });
  return format.formatRange(instant(from), instant(to));
}
