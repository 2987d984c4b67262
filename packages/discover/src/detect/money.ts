const currency =
  'р(?:уб(?:лей|ля|\\.)?)?|₽|rub|rur|usd|eur|gbp|kzt|byn|byr|uzs|uah|kgs|tjs|amd|gel|cny|try|грн|тг|тенге|т|сум|сом|tl|元|vnd|inr|rs|aed|thb|pln|czk|krw|jpy|hkd|sgd|idr|php|brl|gbp|p';
const amountAfter = new RegExp(`\\d[\\d ,.'\\u00a0]*\\s?(?:${currency}|[$€£¥])(?![\\p{L}\\d])`, 'iu');
const amountBefore =
  /(?:[$€£¥￥₽]|rub|rur|usd|eur|byn|kzt|inr|aed|人民币|金额|vnd|(?<!\p{L})rs\.?)\s?\d|(?:баланс|остаток|доступно|balans|dostupno|ostatok|balance|余额)\D{0,4}\d/iu;
const amountEast = /\d[\d,.]*\s?元|[￥¥]\s?\d/u;
const card =
  /[*xх•]{1,4}\s?\d{3,4}(?!\d)|\d{4,6}[*x]{2,}\d{4}|\d\*\d{4}|(?:card|карта|карте|карты|карту|karta|karty|karte|kartu|счет|счёт|schet|schet|сч)\.?\s?[*:№]?\s?\d[\d.]{3,}|(?:visa|mir|мир|ecmc|maes|mastercard|maestro)[- ]?\d{4}|尾号|尾數|末四位/iu;
const percent = /\d\s?%|\d(?:[.,]\d)?折/u;

export const hasAmount = (words: string): boolean =>
  amountAfter.test(words) || amountBefore.test(words) || amountEast.test(words);
/** The tail of a card or an account. */
export const hasCard = (words: string): boolean => card.test(words);
export const hasPercent = (words: string): boolean => percent.test(words);
