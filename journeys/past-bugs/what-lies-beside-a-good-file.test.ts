/**
 * One bad thing beside good ones took everything with it: a small file in a ZIP with a wrong checksum ended the program
 * without a word, a link that leads back to its own folder was followed for ever, a first line that is damaged made a
 * list of messages an unknown format. Now each stands in the account with its reason, and the rest is read.
 */
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import { otboy } from '../otboy.ts';

const good = '{"sender":"900","text":"Код 482913 никому","date":"2026-11-01"}\n';
const folder = () => mkdtemp(join(tmpdir(), 'otboy-'));

async function zipWithWrongChecksum(): Promise<Uint8Array> {
  const zip = new ZipWriter(new BlobWriter());
  await zip.add('a.jsonl', new TextReader(good));
  const bytes = new Uint8Array(await (await zip.close()).arrayBuffer());
  const directory = Buffer.from(bytes).indexOf('PK\u0001\u0002');
  bytes[directory + 16] = (bytes[directory + 16] ?? 0) ^ 0xff;
  return bytes;
}

test('a ZIP with a wrong checksum', async () => {
  const cwd = await folder();
  await writeFile(join(cwd, 'bad.zip'), await zipWithWrongChecksum());
  await writeFile(join(cwd, 'good.jsonl'), good);
  const alone = await otboy(['discover', 'bad.zip'], { cwd });
  expect(alone.status).toBe(3);
  expect(alone.err).toMatch(/bad\.zip/);
  const both = await otboy(['discover', 'good.jsonl', 'bad.zip', '--json'], { cwd });
  expect(both.status).toBe(4);
  expect(JSON.parse(both.out).links[0]).toMatchObject({ service: 'sberbank' });
});

test('an export in a ZIP that cannot be read stands beside the one that can; a picture does not', async () => {
  const zip = new ZipWriter(new BlobWriter());
  await zip.add('a.jsonl', new TextReader(good));
  await zip.add('half.xml', new TextReader("<?xml version='1.0'?><!-- x"));
  await zip.add('picture.jpg', new TextReader('no picture'));
  const cwd = await folder();
  await writeFile(join(cwd, 'b.zip'), new Uint8Array(await (await zip.close()).arrayBuffer()));
  const ran = await otboy(['discover', 'b.zip', '--json'], { cwd });
  expect(ran.status).toBe(4);
  expect(JSON.parse(ran.out).files).toMatchObject([
    { path: 'b.zip/a.jsonl', read: 1 },
    { path: 'b.zip/half.xml', format: null },
  ]);
});

test('links that lead back, and one that leads nowhere', async () => {
  const cwd = await folder();
  await mkdir(join(cwd, 'phone'));
  await writeFile(join(cwd, 'phone/good.jsonl'), good);
  for (const name of ['a', 'b']) await symlink('.', join(cwd, 'phone', name));
  await symlink('nowhere', join(cwd, 'phone/dead'));
  const ran = await otboy(['discover', 'phone', '--json'], { cwd });
  expect(ran.status).toBe(4);
  expect(JSON.parse(ran.out).files).toMatchObject([
    { path: 'dead', read: 0 },
    { path: 'good.jsonl', read: 1 },
  ]);
});

test.each(['{"sender":"900"}', '42', '{"sender":"900","te'])('a list that begins with %s', async (first) => {
  const ran = await otboy(['discover', '-', '--json'], { input: `${first}\n${good}` });
  expect(ran.status).toBe(4);
  expect(JSON.parse(ran.out).files[0]).toMatchObject({ entries: 2, read: 1 });
});

test('a case on standard input is not added to', async () => {
  const cwd = await folder();
  await writeFile(join(cwd, 'good.jsonl'), good);
  const ran = await otboy(['discover', 'good.jsonl', '--into', '-'], { cwd, input: '{"otboy":1}' });
  expect(ran).toMatchObject({ status: 2, out: '' });
});

test('a place that cannot be written to is named', async () => {
  const cwd = await folder();
  const ran = await otboy(['plan', '-', '--ics', 'no/such/folder.ics', '--lang', 'en'], { cwd, input: '{"otboy":1}' });
  expect(ran).toMatchObject({ status: 3, out: '' });
  expect(ran.err).toMatch(/folder\.ics.*ENOENT/);
});
