import { type Check, nameOf, strings } from './check.ts';

export const shortMarkers: Check = {
  id: 'short-markers',
  about: 'A marker of three letters or fewer counts only inside a code template.',
  why: 'Short words stand in every text: they would link everybody to everything.',
  run: ({ records }) =>
    records
      .filter(({ kind }) => kind === 'services')
      .flatMap((one) =>
        strings(one.record['markers']).flatMap((marker, i) =>
          isShort(marker) && !strings(one.record['templateMarkers']).includes(marker)
            ? [
                {
                  record: nameOf(one),
                  pointer: `/markers/${i}`,
                  message: `“${marker}” is short: add it to templateMarkers`,
                },
              ]
            : [],
        ),
      ),
};

/** Three letters or fewer of an alphabet; two Chinese characters are a word already. */
export const isShort = (marker: string): boolean => !/\p{Script=Han}/u.test(marker) && [...marker].length <= 3;
