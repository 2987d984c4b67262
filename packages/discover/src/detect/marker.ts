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
  /** Begins with a capital letter; a text that writes it small means the word, not the name. */
  readonly capital: boolean;
}

const shortest = 3;
const genericWords = /^(?:login|verification|security|code|account|\s)+$|^\W*[\p{Lu}]-$/iu;

/** Every marker of every living record, one for each folded form. */
export function markersOf(services: readonly Service[]): Marker[] {
  const found = new Map<string, { words: string; services: Set<string>; templateOnly: boolean }>();
  for (const service of services) {
    if (service.retired !== undefined) continue;
    const templateOnly = new Set(service.templateMarkers.map(fold));
    for (const words of new Set([...service.markers, ...service.templateMarkers, ...service.sharedMarkers])) {
      const key = fold(words.trim());
      const known = found.get(key) ?? { words, services: new Set<string>(), templateOnly: false };
      known.services.add(service.id);
      known.templateOnly ||= templateOnly.has(key) || lettersIn(key) < shortest;
      found.set(key, known);
    }
  }
  return Array.from(found.values(), ({ words, services: ids, templateOnly }) => ({
    words,
    services: [...ids],
    templateOnly,
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
