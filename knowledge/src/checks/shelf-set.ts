import { type Check, nameOf } from './check.ts';

export const shelfSet: Check = {
  id: 'shelf-set',
  about: 'A law fact ages as law, a hotline as contacts, a recipe as recipes, a service as services.',
  why: 'With the wrong shelf a stale fact passes as fresh.',
  run: ({ records }) =>
    records.flatMap((one) => {
      const wanted = {
        hotlines: 'contacts',
        recipes: 'recipes',
        services: 'services',
        periods: 'law',
        phrases: 'words',
        glossary: 'words',
        calendar: 'calendar',
        holidays: 'calendar',
      }[one.kind];
      return wanted === undefined || one.record['shelf'] === wanted
        ? []
        : [
            {
              record: nameOf(one),
              pointer: '/shelf',
              message: `${one.kind} age as ${wanted}, not as ${one.record['shelf']}`,
            },
          ];
    }),
};
