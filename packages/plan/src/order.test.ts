import { text } from '@otboy/knowledge';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from './order.ts';
import type { Draft } from './step.ts';

const draft = (id: string, rest: Partial<Draft> = {}): Draft => ({
  id,
  kind: 'move',
  title: text('t'),
  why: text('w'),
  how: text('h'),
  needs: [],
  rank: 1,
  where: 'anywhere',
  ...rest,
});
const ids = (drafts: readonly Draft[]) => inOrder(drafts).map(({ id }) => id);

describe('the order', () => {
  test.each<[string, Draft[], string[]]>([
    ['by rank', [draft('b', { rank: 2 }), draft('a', { rank: 1 })], ['a', 'b']],
    ['by id where ranks are equal', [draft('b'), draft('a')], ['a', 'b']],
    ['a need goes before rank', [draft('a', { needs: ['b'] }), draft('b', { rank: 9 })], ['b', 'a']],
    ['a preference goes before rank', [draft('a', { prefers: ['b'] }), draft('b', { rank: 9 })], ['b', 'a']],
    [
      'a circle of preferences is broken by rank',
      [draft('a', { prefers: ['b'] }), draft('b', { rank: 9, prefers: ['a'] })],
      ['a', 'b'],
    ],
    ['a need wins over a preference', [draft('a', { needs: ['b'] }), draft('b', { prefers: ['a'] })], ['b', 'a']],
    ['a need that no step fills is left out', [draft('a', { needs: ['nowhere'] })], ['a']],
  ])('%s', (_name, drafts, order) => expect(ids(drafts)).toEqual(order));

  test('needs that name no step of the plan are gone from it', () => {
    expect(inOrder([draft('a', { needs: ['x'], prefers: ['y', 'a'], together: ['z'] })])[0]).toMatchObject({
      needs: [],
      prefers: [],
      together: [],
    });
  });

  test('a circle of needs is a fault that names its steps', () => {
    expect(() => inOrder([draft('a', { needs: ['b'] }), draft('b', { needs: ['a'] })])).toThrow(/circle: a, b/);
  });

  test('no step stands before what it needs, whatever the drafts', () => {
    const anyDrafts = fc
      .uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 12 })
      .chain((numbers) =>
        fc.tuple(
          ...numbers.map((n, at) =>
            fc.record({
              id: fc.constant(`s${n}`),
              rank: fc.integer({ min: 0, max: 5 }),
              needs: fc.subarray(numbers.slice(0, at).map((one) => `s${one}`)),
              prefers: fc.subarray(numbers.map((one) => `s${one}`)),
            }),
          ),
        ),
      );
    fc.assert(
      fc.property(anyDrafts, (parts) => {
        const ordered = inOrder(parts.map(({ id, ...rest }) => draft(id, rest)));
        expect(ordered.length).toBe(parts.length);
        const placed = new Set<string>();
        for (const one of ordered) {
          expect(one.needs.every((need) => placed.has(need))).toBe(true);
          placed.add(one.id);
        }
      }),
    );
  });
});
