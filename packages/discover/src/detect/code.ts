/** A run of digits (also 123-456, 12 34 56 apart by one sign, G-123456) or letters with digits that can be a code. */
const candidate =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d*#№+/@.,-]|\d:)(?:[a-z]-)?(?:\d{3}[- ]\d{3}|\d(?:[- ]\d){3,8}(?!\d)|\d{4,9})(?![\d*]|[.,]\d\d?(?!\d)(?!\s?分)|[:/-]\d|\s?%)(?=(.{0,12}))/gsu;
const mixed =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d*#№+/@.,-])(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{4,8}(?![\p{Script=Latin}\p{Script=Cyrillic}\d*]|\.[\p{L}\d])/gu;
const money =
  /^\s?(?:р(?:уб|\.|\b|$)|₽|rub|rur|руб|usd|eur|kzt|byn|byr|uzs|uah|грн|тг|тенге|сум|tl\b|元|vnd|vnđ|дн|г\.|год|\$|€|£|¥)/u;
const moneyBefore =
  /(?:(?:[$€£¥￥₽]|rub|rur|usd|inr|rs)\s?|(?:no\.|order|заказ\p{L}*|номер|счет\p{L}*|договор\p{L}*|карт\p{L}*|karta|schet|尾号|尾數|ma gd|ma giao dich|card|account|ending|card ending|ending in)\s?[*№#]?:?\s?)$/u;
const onlyDigits = /^\s*(?:[a-z]-)?\d{3,8}\s*$/;
const capitals = /[:=]\s*[a-z]{5,8}\s*$/u;
const nameAndDigits = /^[\p{L}\d.-]{2,20}(?: [\p{L}\d.-]{2,20})?[:.]? ?(?:\d{4,8}|\d{3}[- ]\d{3})\.?$/u;
const near = 48;
const nearMixed = 16;

/** Where a text can hold a code; `words` is folded. */
export interface CodeFound {
  readonly at: number;
  /** Characters between it and the nearest code word. */
  readonly distance: number;
}

/** The candidate nearest to a word that means a code; null when none stands near enough. */
export function codeNear(words: string, codeEnds: readonly number[]): CodeFound | null {
  let best: CodeFound | null = null;
  const offer = (at: number, length: number, limit: number) => {
    for (const end of codeEnds) {
      const distance = at >= end ? at - end : end - (at + length);
      if (distance <= limit && (best === null || distance < best.distance))
        best = { at, distance: Math.max(0, distance) };
    }
  };
  // Not matchAll: it makes a new expression for every text.
  candidate.lastIndex = 0;
  for (let match = candidate.exec(words); match !== null; match = candidate.exec(words)) {
    const [run] = match;
    if (money.test(match[1] ?? '') || moneyBefore.test(words.slice(Math.max(0, match.index - 14), match.index)))
      continue;
    offer(match.index, run.length, near);
  }
  mixed.lastIndex = 0;
  if (best === null)
    for (let match = mixed.exec(words); match !== null; match = mixed.exec(words))
      offer(match.index, match[0].length, nearMixed);
  const last = best === null ? capitals.exec(words) : null;
  if (last !== null) offer(last.index, last[0].length, nearMixed);
  return best;
}

/** A message that is nothing but a code. */
export const isBareCode = (words: string): boolean => onlyDigits.test(words);

/** Nothing but a name and a code; the name has to be that of a service. */
export const isNameAndCode = (words: string): boolean => nameAndDigits.test(words);
