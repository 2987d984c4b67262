/**
 * One line of a gigabyte took minutes, and longer the smaller its pieces were: with every piece that a pipe brought, all
 * that was held of the line was copied again, up to eight megabytes, and after those the next eight. Now a piece is
 * copied once, and what is too long to be a message is dropped as it comes.
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import { otboy } from '../otboy.ts';

const good = '{"sender":"900","text":"Код 482913 никому","date":"2026-11-01"}\n';
const endless = `${good}{"text":"${'A'.repeat(60_000_000)}"}\n${good}`;
const account = { entries: 3, read: 2, rejectedMore: 0 };

test('through a pipe', async () => {
  const ran = await otboy(['discover', '-', '--json', '--lang', 'en'], { input: endless });
  expect(ran.status).toBe(4);
  const [file] = JSON.parse(ran.out).files;
  expect(file).toMatchObject(account);
  expect(file.rejected).toEqual([{ offset: Buffer.byteLength(good), reason: expect.stringMatching(/8 MB/) }]);
});

test('inside a ZIP, where it takes no room', async () => {
  const zip = new ZipWriter(new BlobWriter());
  await zip.add('a.jsonl', new TextReader(endless));
  const cwd = await mkdtemp(join(tmpdir(), 'otboy-'));
  await writeFile(join(cwd, 'a.zip'), new Uint8Array(await (await zip.close()).arrayBuffer()));
  const ran = await otboy(['discover', 'a.zip', '--json'], { cwd });
  expect(ran.status).toBe(4);
  expect(JSON.parse(ran.out).files[0]).toMatchObject(account);
});
