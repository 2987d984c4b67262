import { type Check, nameOf } from './check.ts';

export const machineWritten: Check = {
  id: 'machine-written',
  about: 'A page written by a machine is named as such, and nothing rests on such pages alone above low or disputed.',
  why: 'Such pages copy each other and invent phone numbers: many of them agreeing proves nothing.',
  run: ({ records }) =>
    records
      .filter(({ record }) => !isAboutPages(record))
      .flatMap((one) => {
        const sources = (one.record['sources'] ?? []) as readonly {
          kind: string;
          url: string | null;
          title?: string;
        }[];
        const unnamed = sources.flatMap((source, i) =>
          isMachineWritten(source.url, source.title ?? '') && source.kind !== 'machine-written'
            ? [
                {
                  record: nameOf(one),
                  pointer: `/sources/${i}/kind`,
                  message: `${source.url} is a known farm of pages: call it machine-written`,
                },
              ]
            : [],
        );
        const { confidence } = one.record;
        const alone = sources.length > 0 && sources.every(({ kind }) => kind === 'machine-written');
        return alone && confidence !== 'low' && confidence !== 'disputed'
          ? [
              ...unnamed,
              {
                record: nameOf(one),
                pointer: '/confidence',
                message: 'rests on machine-written pages alone: lower it',
              },
            ]
          : unnamed;
      }),
};

/** Sites that were caught with invented numbers, and the shape of shops that sell "how to" pages beside their goods. */
const farms = [/\/\/gosuslugisovet\.ru\//, /\/\/sberfaq\.ru\//, /\/\/graph\.org\//, /\.ru\/articles\/kak-/];

/** By its address, or because whoever read it wrote so in front of its title. */
export const isMachineWritten = (url: string | null, title: string): boolean =>
  /^(content )?farm\b/i.test(title) || farms.some((farm) => farm.test(url ?? ''));

/** A fact about the pages themselves has them as its object, not as its witness. */
export const isAboutPages = (record: { readonly [field: string]: unknown }): boolean =>
  record['topic'] === 'source-quality';
