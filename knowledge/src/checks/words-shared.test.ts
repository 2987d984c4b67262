import { expect, test } from 'vitest';
import { wordsShared } from './words-shared.ts';

const services = (first: object, second: object) =>
  wordsShared.run({
    records: [
      { kind: 'services', record: { id: 'a', senders: [], markers: [], ...first } },
      { kind: 'services', record: { id: 'b', senders: [], markers: [], ...second } },
    ],
    texts: {},
    today: '2026-11-24',
  });

test.each([
  ['two words of two services', { markers: ['Alpha'] }, { markers: ['Beta'] }, 0],
  ['a marker of both, undeclared', { markers: ['Alpha'] }, { markers: ['alpha'] }, 2],
  ['declared by one only', { markers: ['Alpha'], sharedMarkers: ['Alpha'] }, { markers: ['Alpha'] }, 1],
  [
    'declared by both',
    { senders: ['INFO'], sharedSenders: ['INFO'] },
    { senders: ['Info'], sharedSenders: ['Info'] },
    0,
  ],
  ['a sender of one that is a marker of the other', { senders: ['Alpha'] }, { markers: ['Alpha'] }, 0],
])('%s', (_name, first, second, found) => {
  expect(services(first, second).length).toBe(found);
});
