import { expect, test } from 'vitest';
import { kindNames } from '../records/kinds.ts';
import { shelfSet } from './shelf-set.ts';

const found = (kind: string, record: object) =>
  shelfSet.run({ records: [{ kind, record: { id: 'a', ...record } }], texts: {}, today: '2026-11-24' });

test.each([
  ['facts', { scope: 'law', topic: 'refund', shelf: 'law' }],
  ['facts', { scope: 'mts', topic: 'contacts', shelf: 'contacts' }],
  ['facts', { scope: 'mts', topic: 'inactivity', shelf: 'fees' }],
  ['hotlines', { shelf: 'contacts' }],
])('%s %j passes', (kind, record) => expect(found(kind, record)).toEqual([]));

test.each([
  ['facts', { scope: 'mts', topic: 'refund', shelf: 'law' }],
  ['facts', { scope: 'law', topic: 'refund', shelf: 'words' }],
  ['facts', { scope: 'mts', topic: 'contacts', shelf: 'channels' }],
  ['hotlines', { shelf: 'law' }],
  ['a kind that has no shelf yet', { shelf: 'words' }],
])('%s %j is found', (kind, record) => expect(found(kind, record)).toMatchObject([{ pointer: '/shelf' }]));

test('every kind has a shelf', () => {
  for (const kind of kindNames) {
    const shelves = ['law', 'channels', 'services', 'recipes', 'contacts', 'words', 'calendar'];
    expect(shelves.some((shelf) => found(kind, { shelf }).length === 0)).toBe(true);
  }
});
