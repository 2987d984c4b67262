import { type Check, nameOf } from './check.ts';

export const fileIsItsId: Check = {
  id: 'file-is-its-id',
  about: 'A record lies under its own id, and no two of a kind share one.',
  why: 'A renamed file with an old id would hide another record.',
  run: ({ records }) => {
    const seen = new Set<string>();
    return records.flatMap((one) => {
      const name = nameOf(one);
      const twice = seen.has(name);
      seen.add(name);
      return twice ? [{ record: name, pointer: '/id', message: 'this id stands twice' }] : [];
    });
  },
};
