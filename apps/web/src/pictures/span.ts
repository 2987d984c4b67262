import { daysBetween } from '@otboy/calendar';
import type { Lang } from '@otboy/knowledge';
import type { Desk } from '../desk.ts';
import { day } from '../desk.ts';

/** A format takes longer to make than to use. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(lang: Lang, withYear: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${withYear}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locales[lang], {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      ...(withYear ? { year: 'numeric' as const } : {}),
    });
  formats.set(key, format);
  return format;
}

const locales = { ru: 'ru', en: 'en-GB', zh: 'zh-Hans' } as const;

/** Midnight of a day, UTC, as the browser's formats count time. */
const instant = (date: string): number => daysBetween('1970-01-01', date) * 86_400_000;

/** Some days in words, what is the same of both ends said once: 29–30 January. The year where it is not this one. */
export function span(desk: Pick<Desk, 'today' | 'lang' | 'say' | 't'>, from: string, to: string): string {
  if (from === to) return day(desk, from);
  const thisYear = [from, to].every((date) => date.startsWith(desk.today.slice(0, 4)));
  return formatOf(desk.lang, !thisYear).formatRange(instant(from), instant(to));
}
