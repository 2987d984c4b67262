import { type Check, type Checked, nameOf, strings } from './check.ts';

export const lookAlikes: Check = {
  id: 'look-alikes',
  about: 'No word mixes Latin and Cyrillic letters.',
  why: 'A mixed word matches nothing real, and is how imitations are written.',
  run: ({ records }) =>
    records
      .filter(({ kind }) => kind === 'services')
      .flatMap((one) =>
        ['senders', 'markers', 'domains'].flatMap((field) =>
          strings(one.record[field]).flatMap((word, i) =>
            !isOwnName(one, word) &&
            word.split(/[^\p{L}]+/u).some((part) => /\p{Script=Latin}/u.test(part) && /\p{Script=Cyrillic}/u.test(part))
              ? [
                  {
                    record: nameOf(one),
                    pointer: `/${field}/${i}`,
                    message: `“${word}” mixes Latin and Cyrillic in one word`,
                  },
                ]
              : [],
          ),
        ),
      ),
};

/** A brand may be spelled so by itself («ЮMoney»): then it is its name. */
const isOwnName = ({ record }: Checked, word: string): boolean =>
  Object.values((record['names'] ?? {}) as Record<string, string>).includes(word);
