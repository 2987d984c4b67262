/** How a passphrase would stand against somebody who has the file and guesses for weeks. Advice only: nobody is refused. */
export type Strength = 'none' | 'weak' | 'fair' | 'good';

const wordsWanted = 4;

/**
 * By its length and the number of its words, which is what a person can change; a character of Chinese weighs as two
 * letters. Only digits, or one sign again and again, are weak at any usual length.
 */
export function strengthOf(passphrase: string): Strength {
  const typed = passphrase.normalize('NFC').trim();
  if (typed === '') return 'none';
  const signs = [...typed.replace(/[\s-]/g, '')];
  const weight = signs.reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0);
  const isPoor = /^[\d\s+()-]*$/.test(typed) || new Set(signs).size < 5;
  if (isPoor || weight < 10) return 'weak';
  const words = new Set(typed.toLowerCase().split(/[\s-]+/));
  return words.size >= wordsWanted || weight >= 18 ? 'good' : 'fair';
}
