import { type Check, type Checked, nameOf, strings } from './check.ts';

export const lookAlikes: Check = {
  id: 'look-alikes',
  about: 'No word mixes Latin and Cyrillic letters: in senders, markers, domains and in every text.',
  why: 'A mixed word matches nothing real, and is how imitations are written.',
  run: ({ records, texts }) => {
    // A brand may be spelled so by itself («ЮMoney»): then it is somebody's name, and allowed everywhere.
    const brands = new Set(records.flatMap(namesOf).flatMap(mixedWords));
    const found = (record: string, pointer: string, sentence: string) =>
      mixedWords(sentence)
        .filter((word) => !brands.has(word))
        .map((word) => ({ record, pointer, message: `“${word}” mixes Latin and Cyrillic in one word` }));
    return [
      ...records.flatMap((one) => wordsOf(one).flatMap(([pointer, word]) => found(nameOf(one), pointer, word))),
      ...Object.entries(texts).flatMap(([id, message]) =>
        Object.entries(message).flatMap(([lang, sentence]) => found(id, `/${lang}`, sentence)),
      ),
    ];
  },
};

const mixedWords = (sentence: string): string[] =>
  sentence.split(/[^\p{L}]+/u).filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));

const namesOf = ({ kind, record }: Checked): string[] =>
  kind === 'services' ? Object.values((record['names'] ?? {}) as Record<string, string>) : [];

/** The words that are looked at, each with its place: of services what is matched, of phrases and terms what is said. */
function wordsOf({ kind, record }: Checked): [pointer: string, word: string][] {
  if (kind === 'services')
    return ['senders', 'markers', 'domains'].flatMap((field) =>
      strings(record[field]).map((word, i): [string, string] => [`/${field}/${i}`, word]),
    );
  if (kind === 'phrases' || kind === 'glossary')
    return ['ru', 'en', 'zh'].map((lang) => [`/${lang}`, String(record[lang] ?? '')]);
  return [];
}
