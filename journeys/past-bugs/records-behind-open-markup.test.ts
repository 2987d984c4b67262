/**
 * A declaration that never ends hid all records behind it; in a file of more than eight megabytes they were dropped
 * with the bytes that were held, without a word: 30,000 messages went in, 782 came out. Unfinished markup that is no
 * record is looked through again.
 */
import { expect, test } from 'vitest';
import { otboy } from '../otboy.ts';

const record = `<sms address="900" date="1764000000000" type="1" body="Код 482913 никому" toa="${'y'.repeat(230)}" />\n`;

test.each([
  ['a processing instruction', "<?xml version='1.0'?><smses count='30000'><?php "],
  ['a document type', "<?xml version='1.0'?><!DOCTYPE smses [ <smses count='30000'>"],
])('%s', async (_name, head) => {
  const ran = await otboy(['discover', '-', '--json', '--lang', 'en'], { input: head + record.repeat(30_000) });
  const [file] = JSON.parse(ran.out).files;
  expect(file).toMatchObject({ entries: 30_000, read: 30_000, rejected: [] });
  expect(file.notes.join()).toMatch(/markup/);
});
