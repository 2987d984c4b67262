/** Russian mobile numbers, the only ones a case is about, as exports write them: +79…, 79… or 89… */
const russianMobile = /^(?:\+?7|8)(9\d{9})$/;

/**
 * The numbers that exports show as the holder's own, in E.164, when the number of the case is not among them: then the
 * exports are somebody else's, or of another number of the same person, and nothing of theirs may go into the case
 * before the person was asked. Empty when the case's number is among them, when the case has none yet, and when the
 * exports show no Russian mobile number as their own; silence proves nothing.
 */
export function numbersOfAnother(number: string | undefined, ownNumbers: readonly string[]): string[] {
  const shown = new Set(ownNumbers.flatMap(e164));
  return number === undefined || e164(number).some((one) => shown.has(one)) ? [] : [...shown];
}

function e164(number: string): string[] {
  const digits = russianMobile.exec(number)?.[1];
  return digits === undefined ? [] : [`+7${digits}`];
}
