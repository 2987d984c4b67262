import { blank, isPrintable, tidy } from './blank.ts';

/** Collects the fields of a letter: what is given as it was written, what is not as a ruled blank that is listed. */
export class Fields {
  readonly missing: string[] = [];

  /** The value to print, or a blank of that width in millimetres. */
  take(id: string, value: string | undefined, millimetres: number): string {
    const words = tidy(value ?? '');
    if (words !== '' && isPrintable(words)) return words;
    if (!this.missing.includes(id)) this.missing.push(id);
    return blank(millimetres);
  }

  /** The same for a date, written 01.12.2026 as Russian offices write it. */
  date(id: string, value: string | undefined, millimetres: number): string {
    return this.take(id, value === undefined ? undefined : officeDate(value), millimetres);
  }
}

/** A plain date as Russian forms write it. */
export const officeDate = (date: string): string => date.split('-').reverse().join('.');

/** A Russian mobile number as people read it, with spaces that do not break. */
export const officePhone = (e164: string): string =>
  e164.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7\u00A0$1\u00A0$2-$3-$4');
