import { writtenMobile } from '@otboy/knowledge';
import { blank, isPrintable, tidy } from './blank.ts';

/** Longer than any address; what is longer would push the signature off the page and is never cut in silence. */
export const longest = 300;

/** Collects the fields of a letter: what is given as it was written, what is not as a ruled blank that is listed. */
export class Fields {
  private readonly prints: (words: string) => boolean;

  constructor(prints: (words: string) => boolean = isPrintable) {
    this.prints = prints;
  }

  readonly missing: string[] = [];
  /** Those of the missing that were given, but cannot be printed as they are. */
  readonly unfit: string[] = [];

  /** The value to print, or a blank of that width in millimetres. */
  take(id: string, value: string | undefined, millimetres: number): string {
    const words = tidy(value ?? '');
    if (words !== '' && words.length <= longest && this.prints(words)) return words;
    if (!this.missing.includes(id)) this.missing.push(id);
    if (words !== '' && !this.unfit.includes(id)) this.unfit.push(id);
    return blank(millimetres);
  }

  /** The same for a number of so many digits, spaces forgiven: a card number is no account number and is not printed. */
  digits(id: string, value: string | undefined, count: number, millimetres: number): string {
    const words = tidy(value ?? '').replaceAll(' ', '');
    const fits = words.length === count && /^\d+$/.test(words);
    if (words !== '' && !fits && !this.unfit.includes(id)) this.unfit.push(id);
    return this.take(id, fits ? words : undefined, millimetres);
  }

  /** The same for a date, written 01.12.2026 as Russian offices write it. */
  date(id: string, value: string | undefined, millimetres: number): string {
    return this.take(id, value === undefined ? undefined : officeDate(value), millimetres);
  }
}

/** A plain date as Russian forms write it. */
export const officeDate = (date: string): string => date.split('-').reverse().join('.');

/** A number that is written in groups, such as that of a passport, stays in one line. */
export const officeNumber = (number: string | undefined): string | undefined =>
  number === undefined || number.length > 24 ? number : number.replaceAll(' ', '\u00A0');

/** A Russian mobile number as people read it, with spaces that do not break. */
export const officePhone = (e164: string): string => writtenMobile(e164).replaceAll(' ', '\u00A0');
