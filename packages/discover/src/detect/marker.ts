import type { Service } from '@otboy/knowledge';
import { fold } from './fold.ts';

/** A word that names services, and how far it can be trusted. */
export interface Marker {
  /** As the record writes it. */
  readonly words: string;
  /** Ids of the services that it may mean, in the order of the knowledge. */
  readonly services: readonly string[];
  /** Counts only where a code or a bank speaks: too short or too common a word for anything else. */
  readonly templateOnly: boolean;
  /** Says what the message is rather than whose: gives way to any other marker. */
  readonly generic: boolean;
  /** A Chinese signature with its brackets. */
  readonly signature: boolean;
  /** Names only services that hold money. */
  readonly money: boolean;
  /** Begins with a capital letter; a text that writes it small means the word, not the name. */
  readonly capital: boolean;
}

/** Categories of services that hold money. */
export const isMoney = ({ category }: Pick<Service, 'category'>): boolean =>
  category === 'bank' || category === 'payments' || category === 'crypto';

const shortest = 3;
const genericWords = /^(?:login|verification|security|code|account|\s)+$|^\W*[\p{Lu}]-$/iu;

/** Every marker of every living record, one for each folded form. */
export function markersOf(services: readonly Service[]): Marker[] {
  const found = new Map<string, { words: string; services: Set<string>; templateOnly: boolean; money: boolean }>();
  for (const service of services) {
    if (service.retired !== undefined) continue;
    const templateOnly = new Set(service.templateMarkers.map(fold));
    for (const words of new Set(
      service.markers.concat(service.templateMarkers, service.sharedMarkers).flatMap(forms),
    )) {
      const key = fold(words.trim());
      const known = found.get(key) ?? { words, services: new Set<string>(), templateOnly: false, money: true };
      known.services.add(service.id);
      known.money &&= isMoney(service);
      known.templateOnly ||= templateOnly.has(key) || lettersIn(key) < shortest;
      found.set(key, known);
    }
  }
  return Array.from(found.values(), ({ words, services: ids, templateOnly, money }) => ({
    words,
    services: [...ids],
    templateOnly,
    money,
    generic: genericWords.test(words),
    signature: words.startsWith('【'),
    capital: /^\p{Lu}/u.test(words),
  }));
}

/** Letters and digits, an ideograph counting for two. */
const lettersIn = (words: string): number => {
  let count = 0;
  for (const character of words)
    if (/[\p{L}\p{Nd}]/u.test(character)) count += /\p{Script=Han}/u.test(character) ? 2 : 1;
  return count;
};

const consonantEndings = ['а', 'у', 'е', 'ом', 'ы', 'ов'];
const vowelEndings = ['ы', 'и', 'е', 'у', 'ой'];
const inflectedFrom = 5;
const signedFrom = 4;

/** A marker and what stands for it in a sentence: the cases of a Russian name, a Chinese name without its brackets. */
function forms(words: string): string[] {
  const signed = /^【(\p{Script=Han}+)】$/u.exec(words)?.[1];
  if (signed !== undefined) return signed.length >= signedFrom ? [words, signed] : [words];
  if (words.length < inflectedFrom || !/[а-я]$/u.test(words)) return [words];
  if (/[бвгдзклмнпрстфхцчшщж]$/u.test(words)) return [words, ...consonantEndings.map((ending) => words + ending)];
  return /а$/u.test(words) ? [words, ...vowelEndings.map((ending) => words.slice(0, -1) + ending)] : [words];
}
