import { type Check, type Checked, nameOf, strings } from './check.ts';

export const wordsShared: Check = {
  id: 'words-shared',
  about: 'A sender or marker of two services is declared shared by both.',
  why: 'An undeclared collision names the wrong service.',
  run: ({ records }) => {
    const services = records.filter(({ kind }) => kind === 'services');
    return fields.flatMap(([field, shared]) => {
      const holders = new Map<string, Checked[]>();
      for (const one of services)
        for (const word of new Set(strings(one.record[field]).map(folded)))
          holders.set(word, [...(holders.get(word) ?? []), one]);
      return services.flatMap((one) =>
        strings(one.record[field]).flatMap((word, i) =>
          (holders.get(folded(word))?.length ?? 0) > 1 &&
          !strings(one.record[shared]).map(folded).includes(folded(word))
            ? [
                {
                  record: nameOf(one),
                  pointer: `/${field}/${i}`,
                  message: `“${word}” is also another service’s: declare it in ${shared}`,
                },
              ]
            : [],
        ),
      );
    });
  },
};

const fields = [
  ['senders', 'sharedSenders'],
  ['markers', 'sharedMarkers'],
] as const;

/** Case never tells two senders apart. */
const folded = (word: string): string => word.toLowerCase();
