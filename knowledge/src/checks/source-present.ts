import { type Check, type Checked, nameOf } from './check.ts';

export const sourcePresent: Check = {
  id: 'source-present',
  about: 'Every record says where it was read, or that nobody was read: then it is low and says how to verify it.',
  why: 'A statement without a source is an opinion.',
  run: ({ records }) =>
    records.flatMap((one) => {
      const sources = kindsOf(one);
      const at = { record: nameOf(one), pointer: '/sources' };
      if (sources.length === 0) return [{ ...at, message: 'no source: name one, or common-knowledge with grade low' }];
      const nobody = sources.every((kind) => kind === 'common-knowledge');
      if (nobody && one.record['confidence'] !== 'low')
        return [{ ...at, pointer: '/confidence', message: 'common knowledge is at most low' }];
      return [];
    }),
};

/** The kinds of a record's sources. */
export const kindsOf = ({ record }: Checked): string[] =>
  Array.isArray(record['sources']) ? record['sources'].map((source: { kind?: unknown }) => String(source.kind)) : [];
