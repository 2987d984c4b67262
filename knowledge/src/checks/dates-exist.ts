import { type Check, nameOf } from './check.ts';

export const datesExist: Check = {
  id: 'dates-exist',
  about:
    'Nothing was checked or published after today, and a validity ends after it begins. (That a date exists is the schema’s.)',
  why: 'A date in the future makes a record look fresher than it can be.',
  run: ({ records, today }) =>
    records.flatMap((one) => {
      const { checked, validFrom, validTo } = one.record;
      const sources = (one.record['sources'] ?? []) as readonly { published?: string }[];
      const at = { record: nameOf(one) };
      return [
        ...(String(checked) > today
          ? [{ ...at, pointer: '/checked', message: `checked on ${checked}, after ${today}` }]
          : []),
        ...(typeof validFrom === 'string' && typeof validTo === 'string' && validTo < validFrom
          ? [{ ...at, pointer: '/validTo', message: 'ends before it begins' }]
          : []),
        ...sources.flatMap(({ published }, i) =>
          published === undefined || isPast(published, today)
            ? []
            : [
                {
                  ...at,
                  pointer: `/sources/${i}/published`,
                  message: `published on ${published}: no day, month or year until ${today}`,
                },
              ],
        ),
      ];
    }),
};

/** A source says when it was published to the year, the month or the day. */
const isPast = (published: string, today: string): boolean =>
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(published) && published >= '1990' && published <= today;
