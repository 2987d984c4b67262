import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** E.164 of a number of any country as a person writes it: spaces, dashes, brackets, a leading 8 forgiven; else null. */
export function toE164(given: string): string | null {
  const parsed = parsePhoneNumberFromString(given, 'RU');
  return parsed?.isPossible() === true ? parsed.number : null;
}

/** A well-formed Russian mobile number: +7 9 and nine more digits. Whether it exists only the register can say. */
export const isRussianMobile = (e164: string | null): e164 is string => e164 !== null && /^\+79\d{9}$/.test(e164);
