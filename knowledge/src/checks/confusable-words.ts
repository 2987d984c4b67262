import { type Check, nameOf, strings } from './check.ts';

export const confusableWords: Check = {
  id: 'confusable-words',
  about: 'No sender or marker of one service looks like another service’s: Cyrillic for Latin, a digit for a letter.',
  why: 'To the eye they are one word: one of the two is a mistake, or an imitation.',
  run: ({ records }) => {
    const services = records.filter(({ kind }) => kind === 'services');
    return ['senders', 'markers'].flatMap((field) => {
      const holders = new Map<string, { id: string; word: string }[]>();
      for (const { record } of services)
        for (const word of strings(record[field])) {
          const look = lookOf(word);
          holders.set(look, [...(holders.get(look) ?? []), { id: record.id, word: word.toLowerCase() }]);
        }
      return services.flatMap((one) =>
        strings(one.record[field]).flatMap((word, i) => {
          const other = holders
            .get(lookOf(word))
            ?.find((holder) => holder.id !== one.record.id && holder.word !== word.toLowerCase());
          return other === undefined
            ? []
            : [
                {
                  record: nameOf(one),
                  pointer: `/${field}/${i}`,
                  message: `“${word}” looks like “${other.word}” of ${other.id}: spell it as the messages do`,
                },
              ];
        }),
      );
    });
  },
};

/** Cyrillic letters and digits, and the Latin letters they are taken for. */
const alike: ReadonlyMap<string, string> = new Map(
  ['аa', 'вb', 'еe', 'ёe', 'кk', 'мm', 'нh', 'оo', 'рp', 'сc', 'тt', 'уy', 'хx', 'іi', 'јj', 'ѕs', '0o', '1l'].map(
    ([from = '', to = '']) => [from, to],
  ),
);

/** What a word looks like at a glance. A number stays a number: senders such as 900 are told apart by their digits. */
const lookOf = (word: string): string =>
  /^\d+$/.test(word) ? word : [...word.toLowerCase()].map((char) => alike.get(char) ?? char).join('');
