import { mobileOf } from '@otboy/knowledge';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** E.164 of a number of any country as a person writes it, so that it can be said why it is none of ours; else null. */
export function toE164(given: string): string | null {
  const parsed = parsePhoneNumberFromString(given, 'RU');
  return mobileOf(given) ?? (parsed?.isPossible() === true ? parsed.number : null);
}
