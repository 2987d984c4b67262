import { expect, test } from 'vitest';
import { retiredLeadsOn } from './retired-leads-on.ts';

const found = (...records: { id: string; retired?: { why: string; replacedBy?: string } }[]) =>
  retiredLeadsOn
    .run({ records: records.map((record) => ({ kind: 'facts', record })), texts: {}, today: '2026-11-24' })
    .map(({ record }) => record);

const gone = (id: string, replacedBy?: string) => ({
  id,
  retired: { why: 'the law changed', ...(replacedBy === undefined ? {} : { replacedBy }) },
});

test.each([
  ['in use', [{ id: 'a' }]],
  ['retired without a successor', [gone('a')]],
  ['retired in favour of one in use', [gone('a', 'b'), { id: 'b' }]],
])('%s passes', (_what, records) => expect(found(...records)).toEqual([]));

test.each([
  ['replaced by itself', [gone('a', 'a')], ['facts/a']],
  ['replaced by a retired one', [gone('a', 'b'), gone('b')], ['facts/a']],
])('%s is found', (_what, records, names) => expect(found(...records)).toEqual(names));
