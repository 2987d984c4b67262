import { Failure } from '@otboy/knowledge';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { discover, formats, trace } from './discover.ts';
import { smsBackupRestore } from './read/sms-backup-restore.ts';
import { linksSchema, traceLine } from './schema.ts';
import { memorySource } from './source.ts';
import { head, sms, smses } from './testing/exports.ts';
import { bytesOf } from './testing/reading.ts';
import { madeUp } from './testing/services.ts';

const source = (name: string, content: string) => memorySource(name, bytesOf(content));
const code = (sender: string, text: string) =>
  `<sms address="${sender}" date="1700000000000" type="1" body="${text}" />`;
const file = smses(
  code('900', 'Код для входа: 44120. Никому его не сообщайте') + sms('Буду через час') + code('HUMMING', 'Код 4412'),
  ' count="9"',
);

describe('discover', () => {
  test('links, files and silence, in the shape of the schema', async () => {
    const found = await discover(madeUp, [source('a.xml', file)], {
      today: '2026-11-24',
      usual: ['sberbank', 'northbank', 'portal'],
      declared: { portal: 'have-not', mail: 'have', northbank: 'dont-know' },
    });
    expect(linksSchema.parse(found)).toEqual(found);
    expect(found).toMatchObject({
      links: [{ service: 'sberbank' }, { service: null, label: 'HUMMING' }],
      silent: [
        { service: 'northbank', why: 'usual' },
        { service: 'mail', why: 'declared' },
      ],
      files: [
        { path: 'a.xml', format: 'sms-backup-restore', entries: 3, read: 3, declared: 9, calls: 0, rejected: [] },
      ],
    });
    expect(JSON.stringify(found)).not.toContain('44120');
  });

  test('bytes and seconds: the clock is an argument', async () => {
    let now = 0;
    const { files } = await discover(madeUp, [source('a.xml', file)], { elapsed: () => now++ });
    expect(files).toMatchObject([{ bytes: bytesOf(file).length, seconds: 1 }]);
    expect((await discover(madeUp, [source('a.xml', file)])).files).toMatchObject([{ seconds: 0 }]);
  });

  test('progress ends at the size of the file', async () => {
    const seen: number[] = [];
    await discover(madeUp, [source('a.xml', file)], {
      onProgress: ({ bytes, size }) => seen.push(bytes / (size ?? 1)),
    });
    expect(seen.at(-1)).toBe(1);
  });

  test('others are asked for after every few kilobytes, and may end it', async () => {
    const long = smses(code('900', 'Код для входа: 44120').repeat(1000));
    const turns = async (content: string) => {
      let asked = 0;
      await discover(madeUp, [memorySource('a.xml', bytesOf(content), 1 << 20)], { pause: () => void asked++ });
      return asked;
    };
    expect(await turns(long)).toBeGreaterThan((await turns(file)) + bytesOf(long).length / (1 << 15));
    const stopped = discover(madeUp, [source('a.xml', long)], {
      pause: () => {
        throw new Error('stopped');
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
  });

  test('progress tells what was found so far', async () => {
    const seen: (readonly [number, number])[] = [];
    await discover(madeUp, [source('a.xml', file), source('b.xml', smses(code('900', 'Код для входа: 44120')))], {
      onProgress: ({ messages, codes }) => seen.push([messages, codes]),
    });
    expect(seen).toEqual([
      [3, 2],
      [4, 3],
    ]);
  });

  test('one bad file among good ones stands in the account', async () => {
    const { files, links } = await discover(madeUp, [source('a', 'hello'), source('b', file)]);
    expect(files).toMatchObject([
      { path: 'a', format: null, entries: 0, failed: { say: 'discover.fail.unknown' } },
      { path: 'b', read: 3 },
    ]);
    expect(links).toHaveLength(2);
  });

  test('nothing readable at all is a failure', async () => {
    const attempt = discover(madeUp, [source('a', 'hello')]);
    await expect(attempt).rejects.toThrow(Failure);
    await expect(attempt).rejects.toMatchObject({ status: 3 });
  });

  test('nothing readable at all is told of every file where that is wished', async () => {
    const { files, links } = await discover(madeUp, [source('a', 'hello'), source('b', '')], { noneReadable: 'tell' });
    expect(links).toEqual([]);
    expect(files).toMatchObject([
      { path: 'a', format: null, failed: { say: 'discover.fail.unknown' } },
      { path: 'b', format: null, failed: { say: 'discover.fail.empty' } },
    ]);
  });

  test('a source that breaks off keeps what was read and says so', async () => {
    const broken = {
      name: 'a',
      size: null,
      async *stream() {
        yield bytesOf(head + '<smses>'.concat(code('900', 'Код для входа: 44120')));
        throw new Error('the disk is gone');
      },
      read: async () => bytesOf(file),
    };
    const { files, links } = await discover(madeUp, [broken]);
    expect(files).toMatchObject([
      { read: 1, failed: { say: 'discover.fail.broken-off', with: { cause: 'the disk is gone' } } },
    ]);
    expect(links).toHaveLength(1);
  });
});

describe('nothing but broken records', () => {
  const broken = (records: number) => `${head}<smses>${'<sms'.repeat(records)}`;

  test('what is not listed is counted, over all files, and said', async () => {
    const { files } = await discover(madeUp, [source('a', broken(7)), source('b', broken(5)), source('c', file)], {
      listRejected: 10,
    });
    expect(files).toMatchObject([
      { entries: 7, read: 0, rejectedMore: 0, notes: [{ say: 'discover.note.no-root-end' }] },
      {
        entries: 5,
        read: 0,
        rejectedMore: 2,
        notes: [{ say: 'discover.note.no-root-end' }, { say: 'discover.note.rejected-more', with: { more: 2 } }],
      },
      { entries: 3, read: 3, rejectedMore: 0, rejected: [] },
    ]);
    expect(files.map(({ rejected }) => rejected.length)).toEqual([7, 3, 0]);
  });

  test('a hundred thousand are listed unless told otherwise', async () => {
    const { files } = await discover(madeUp, [source('a', broken(100_003))]);
    expect(files).toMatchObject([{ entries: 100_003, read: 0, rejectedMore: 3 }]);
    expect(files[0]?.rejected).toHaveLength(100_000);
  });

  test('a large chunk gives its entries up piece by piece', async () => {
    const batches: number[] = [];
    const input = {
      lengthOf: (_: Uint8Array, from: number, to: number) => to - from,
      chunks: async function* () {
        yield bytesOf(broken(600_000));
      },
    };
    for await (const batch of smsBackupRestore.read(input)) batches.push(batch.length);
    expect(Math.max(...batches)).toBeLessThan(20_000);
  });
});

describe('trace', () => {
  test('one line a message over all files, never the text', async () => {
    const lines = [];
    const second = '{"sender":"900","text":"Код для входа: 44120","id":"m7"}\n';
    for await (const line of trace(madeUp, [source('a', file), source('b', second)])) lines.push(line);
    expect(z.array(traceLine).parse(lines)).toMatchObject([
      { n: 1, service: 'sberbank', kind: 'otp' },
      { n: 2, service: null, kind: 'personal' },
      { n: 3, service: null, kind: 'otp' },
      { n: 4, id: 'm7', service: 'sberbank', kind: 'otp' },
    ]);
    expect(JSON.stringify(lines)).not.toContain('44120');
  });

  test('an unreadable file is a failure', async () => {
    await expect(
      trace(madeUp, [source('a', '')])
        [Symbol.asyncIterator]()
        .next(),
    ).rejects.toThrow(Failure);
  });
});

test('every format has an id and a title, and ids are unique', () => {
  expect(new Set(formats().map(({ id }) => id)).size).toBe(formats().length);
});
