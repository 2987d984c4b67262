import { type Check, nameOf } from './check.ts';

export const datesExist: Check = {
  id: 'dates-exist',
  about: 'Nothing was checked after today, and a validity ends after it begins. (That a date exists is the schema’s.)',
  why: 'A date in the future makes a record look fresher than it can be.',
  run: ({ records, today }) =>
    records.flatMap((one) => {
      const { checked, validFrom, validTo } = one.record;
      const at = { record: nameOf(one) };
      return [
        ...(String(checked) > today
          ? [{ ...at, pointer: '/checked', message: `checked on ${checked}, after ${today}` }]
          : []),
        ...(typeof validFrom === 'string' && typeof validTo === 'string' && validTo < validFrom
          ? [{ ...at, pointer: '/validTo', message: 'ends before it begins' }]
          : []),
      ];
    }),
};
