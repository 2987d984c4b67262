import { expect, test } from 'vitest';
import { confusableWords } from './confusable-words.ts';

const found = (first: object, second: object) =>
  confusableWords
    .run({
      records: [
        { kind: 'services', record: { id: 'a', senders: [], markers: [], ...first } },
        { kind: 'services', record: { id: 'b', senders: [], markers: [], ...second } },
      ],
      texts: {},
      today: '2026-11-24',
    })
    .map(({ record, pointer }) => `${record}${pointer}`);

test.each([
  ['two words', { senders: ['ALPHA'] }, { senders: ['BETA'] }],
  ['the same word, which another check looks at', { senders: ['ALPHA'] }, { senders: ['Alpha'] }],
  ['two numbers', { senders: ['900'] }, { senders: ['9001'] }],
  ['look-alikes within one service', { markers: ['ВТБ', 'BTБ'] }, { markers: [] }],
])('%s pass', (_what, first, second) => expect(found(first, second)).toEqual([]));

test.each([
  ['Cyrillic for Latin', { senders: ['MTC'] }, { senders: ['МТС'] }, ['services/a/senders/0', 'services/b/senders/0']],
  [
    'a digit for a letter',
    { markers: ['OZON'] },
    { markers: ['0ZON'] },
    ['services/a/markers/0', 'services/b/markers/0'],
  ],
])('%s is found', (_what, first, second, at) => expect(found(first, second)).toEqual(at));
