/**
 * A Russian mobile number as people type it: spaces, brackets, dashes, full-width digits, a leading 8 or none at all are
 * forgiven. Undefined for anything else; whether the number exists only the register can say.
 * @returns E.164, +7 9XX and seven more digits
 */
export function mobileOf(typed: string): string | undefined {
  const bare = typed.normalize('NFKC').replace(/[\s()\-\u2010-\u2015\u2212.]/g, '');
  const digits = /^(?:\+?7|8)?(9\d{9})$/.exec(bare)?.[1];
  return digits === undefined ? undefined : `+7${digits}`;
}

/** A number as people read it, +7 900 000-00-17; what is none of ours stays as it is. */
export const writtenMobile = (e164: string): string =>
  e164.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7 $1 $2-$3-$4');
