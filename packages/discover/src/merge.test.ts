import { type Link, link } from '@otboy/casefile';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeLinks } from './merge.ts';

const seen = (file: string, count: number, day: string) => ({
  file,
  kind: 'sender' as const,
  count,
  first: day,
  last: day,
});
const found = (service: string, ...evidence: Link['evidence'] & object): Link => ({
  service,
  kinds: ['otp'],
  messages: evidence.reduce((sum, one) => sum + one.count, 0),
  first: evidence.map((one) => one.first ?? '').sort()[0] ?? '2025-01-01',
  last:
    evidence
      .map((one) => one.last ?? '')
      .sort()
      .at(-1) ?? '2025-06-01',
  lastCode: '2025-06-01',
  confidence: 'medium',
  risk: 5,
  sensitive: false,
  evidence,
});

describe('merging', () => {
  test.each<[string, Link[], Link[], object[]]>([
    ['into nothing', [], [found('a', seen('x', 2, '2025-01-01'))], [{ service: 'a', messages: 2 }]],
    [
      'what the person said stays',
      [{ service: 'a', state: 'moved' }],
      [found('a', seen('x', 2, '2025-01-01'))],
      [{ service: 'a', state: 'moved', messages: 2 }],
    ],
    [
      'what was not found stays',
      [{ service: 'b', state: 'open' }],
      [found('a', seen('x', 2, '2025-01-01'))],
      [{ service: 'b' }, { service: 'a' }],
    ],
    [
      'the same file is replaced',
      [found('a', seen('x', 2, '2025-01-01'))],
      [found('a', seen('x', 3, '2025-02-01'))],
      [{ messages: 3, evidence: [{ file: 'x', count: 3 }] }],
    ],
    [
      'another file is added',
      [found('a', seen('x', 2, '2024-01-01'))],
      [found('a', seen('y', 3, '2026-02-01'))],
      [{ messages: 5, first: '2024-01-01', last: '2026-02-01', evidence: [{ file: 'x' }, { file: 'y' }] }],
    ],
    [
      'codes by year go with their file',
      [found('a', { ...seen('x', 2, '2024-01-01'), codes: { 2024: 2 } })],
      [found('a', { ...seen('x', 3, '2025-02-01'), codes: { 2024: 2, 2025: 1 } }), found('b')],
      [{ evidence: [{ file: 'x', codes: { 2024: 2, 2025: 1 } }] }, { service: 'b' }],
    ],
    [
      'unknown services by label',
      [{ service: null, label: 'X' }],
      [{ ...found('a'), service: null, label: 'Y' }],
      [{ label: 'X' }, { label: 'Y' }],
    ],
  ])('%s', (_, before, after, wanted) => {
    const merged = mergeLinks(before, after);
    expect(merged).toMatchObject(wanted);
    expect(merged).toHaveLength(wanted.length);
    for (const one of merged) expect(() => link.parse(one)).not.toThrow();
  });

  test('twice is once', () => {
    const day = fc.constantFrom('2024-01-01', '2025-01-01', '2026-01-01');
    const evidence = fc.uniqueArray(
      fc.record({
        file: fc.constantFrom('x', 'y'),
        kind: fc.constantFrom('sender', 'marker'),
        count: fc.integer({ min: 1, max: 9 }),
        first: day,
        last: day,
      }),
      { selector: ({ file, kind }) => `${file} ${kind}`, minLength: 1 },
    );
    const links = fc
      .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), evidence), { selector: ([service]) => service })
      .map((list) => list.map(([service, seenBy]) => found(service, ...seenBy)));
    fc.assert(
      fc.property(links, links, (before, after) => {
        const once = mergeLinks(before, after);
        expect(mergeLinks(once, after)).toEqual(once);
      }),
    );
  });
});
