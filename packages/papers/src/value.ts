import { isDate } from '@otboy/calendar';
import { mobileOf, type Text, text } from '@otboy/knowledge';
import { isPrintable, tidy } from './blank.ts';
import { longest } from './fields.ts';
import { isClosing } from './parties.ts';

export type FieldKind = 'line' | 'cyrillic' | 'latin' | 'day' | 'email' | 'phone' | 'digits' | 'mobile' | 'mobiles';

interface Asked {
  readonly kind: FieldKind;
  readonly digits?: number;
}

interface About {
  /** The number that is being closed. */
  readonly number: string | undefined;
  readonly today: string;
}

/** Why a value cannot stay as it was typed, or null; an empty one can. */
export function checkValue({ kind, digits = 0 }: Asked, typed: string, about: About): Text | null {
  if (typed === '') return null;
  if (tidy(typed).length > longest) return text('paper.wrong.long', { n: longest });
  switch (kind) {
    case 'cyrillic':
      return /\p{Script=Cyrillic}/u.test(typed) && !/[\p{Script=Latin}\p{Script=Han}]/u.test(typed)
        ? null
        : text('paper.wrong.cyrillic');
    case 'latin':
      return /^[\p{Script=Latin}\p{M}\s'’.,-]+$/u.test(typed) ? null : text('paper.wrong.latin');
    case 'day':
      return checkDay(typed, about.today);
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(typed) ? null : text('paper.wrong.email');
    case 'phone':
      if (isClosing({ number: about.number }, typed)) return text('paper.wrong.same-phone');
      return (typed.match(/\d/g)?.length ?? 0) >= 7 && /^[\d\s()+.-]+$/.test(typed) ? null : text('paper.wrong.phone');
    case 'digits':
      return checkDigits(typed, digits);
    case 'mobile':
      return checkMobiles([mobileOf(typed)], about.number);
    case 'mobiles':
      return checkMobiles(mobilesIn(typed), about.number);
    default:
      return null;
  }
}

function checkDay(typed: string, today: string): Text | null {
  const day = readDay(typed);
  if (day === undefined) return text('paper.wrong.day');
  return day > today ? text('paper.wrong.future') : null;
}

function checkDigits(typed: string, count: number): Text | null {
  const digits = typed.replace(/[\s-]/g, '');
  if (digits.length === count && /^\d+$/.test(digits)) return null;
  return /^\d{16}$/.test(digits)
    ? text('paper.wrong.card', { n: count })
    : text('paper.wrong.digits', { n: count, typed: digits.replace(/\D/g, '').length });
}

const mobilesIn = (typed: string): (string | undefined)[] => typed.split(/[,;，；、\n]/u).map(mobileOf);

/** The Russian mobile numbers in a line, parted by commas; what is none is left out. */
export const readMobiles = (typed: string): string[] => mobilesIn(typed).filter((one) => one !== undefined);

function checkMobiles(all: readonly (string | undefined)[], closing: string | undefined): Text | null {
  if (all.includes(undefined)) return text('paper.wrong.mobile');
  return closing !== undefined && all.includes(closing) ? text('paper.wrong.closing-number') : null;
}

/** A day as people write it: 14.03.2002, 14/3/2002, 2002-03-14, 2002年3月14日; undefined where there is no such day. */
export function readDay(typed: string): string | undefined {
  const parts = typed.match(/\d+/g) ?? [];
  if (parts.length !== 3 || /[^\d\s./年月日-]/u.test(typed)) return undefined;
  const [a = '', b = '', c = ''] = parts;
  const [year, month, day] = a.length === 4 ? [a, b, c] : [c, b, a];
  if (year.length !== 4) return undefined;
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isDate(date) ? date : undefined;
}

/** The characters of some words that the fonts of the PDF do not have, each once. */
export const unprintable = (words: string): string[] => [
  ...new Set([...tidy(words)].filter((char) => !isPrintable(char))),
];
