import { BlobReader, BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, test } from 'vitest';
import { type ByteSource, memorySource } from '../source.ts';
import { calls, sms, smses } from '../testing/exports.ts';
import { bytesOf, utf16 } from '../testing/reading.ts';
import { openFiles } from './open.ts';

async function opened(source: ByteSource): Promise<string[]> {
  const found: string[] = [];
  for await (const file of openFiles(source)) {
    if ('failure' in file) found.push(`${file.name}: ${file.failure.text.say}`);
    else {
      let entries = 0;
      for await (const batch of file.reader.read(file.input)) entries += batch.filter(({ is }) => is !== 'note').length;
      found.push(`${file.name}: ${file.reader.id} ${entries}`);
    }
  }
  return found;
}

async function zipped(files: Record<string, string>, options = {}): Promise<Uint8Array> {
  const writer = new ZipWriter(new BlobWriter(), options);
  for (const [name, content] of Object.entries(files)) await writer.add(name, new TextReader(content));
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

/** A source that can be read once and in order only, in small pieces, as a pipe is. */
function piped(bytes: Uint8Array): ByteSource {
  const { read: _, ...once } = memorySource('-', bytes, 10);
  return once;
}

const xml = smses(sms('one'));
const lines = '{"sender":null,"text":"x"}\n';

describe('told by content, never by name', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['messages', xml, 'sms-backup-restore 1'],
    ['calls', calls('<call number="1" date="1600000000000" />'), 'sms-backup-restore 1'],
    [
      'a comment and a style sheet before',
      `<!-- < & -->\n<?xml-stylesheet href="a"?>\n${xml.slice(56)}`,
      'sms-backup-restore 1',
    ],
    ['a document type before', `<!DOCTYPE smses [<!ENTITY a "b">]>${xml.slice(56)}`, 'sms-backup-restore 1'],
    ['the beginning is missing', xml.slice(64), 'sms-backup-restore 1'],
    ['UTF-16', utf16(xml, true), 'sms-backup-restore 1'],
    ['JSON Lines', lines, 'json-lines 1'],
    ['another XML', '<?xml version="1.0"?><html><body/></html>', 'discover.fail.unknown'],
    ['JSON that is no message', '{"a":1}\n', 'discover.fail.unknown'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'discover.strange.picture'],
    ['a table of an office program', `PK\x03\x04${'\x00'.repeat(26)}[Content_Types].xml`, 'discover.strange.office'],
    ['nothing', '', 'discover.fail.empty'],
    ['only a mark', '\uFEFF', 'discover.fail.unknown'],
  ])('%s', async (_, content, wanted) => {
    const bytes = typeof content === 'string' ? bytesOf(content) : content;
    expect(await opened(memorySource('photo.jpg', bytes))).toEqual([`photo.jpg: ${wanted}`]);
    if (bytes.length > 0) expect(await opened(piped(bytes))).toEqual([`-: ${wanted}`]);
  });

  test('a hostile beginning costs no time', async () => {
    const hostile = bytesOf(`${'<!---->'.repeat(9000)}x`);
    expect(await opened(memorySource('a', hostile))).toEqual(['a: discover.fail.unknown']);
  });
});

describe('ZIP', () => {
  test.each<[string, Record<string, string>, object, string[]]>([
    ['one export', { 'sms.xml': xml }, {}, ['a.zip/sms.xml: sms-backup-restore 1']],
    ['Zip64', { 'sms.xml': xml }, { zip64: true }, ['a.zip/sms.xml: sms-backup-restore 1']],
    [
      'several',
      { 'a.xml': xml, 'b/c.txt': lines, 'photo.jpg': 'x' },
      {},
      ['a.zip/a.xml: sms-backup-restore 1', 'a.zip/b/c.txt: json-lines 1'],
    ],
    ['nothing readable', { 'photo.jpg': 'x' }, {}, ['a.zip: discover.fail.unknown']],
    ['nothing at all', {}, {}, ['a.zip: discover.fail.zip-nothing']],
    [
      'encrypted',
      { 'sms.xml': xml },
      { password: 'secret', encryptionStrength: 3 },
      ['a.zip: discover.fail.zip-encrypted'],
    ],
    ['climbing names are only names', { '../../sms.xml': xml }, {}, ['a.zip/../../sms.xml: sms-backup-restore 1']],
  ])('%s', async (_, files, options, wanted) => {
    const bytes = await zipped(files, options);
    expect(await opened(memorySource('a.zip', bytes))).toEqual(wanted);
    expect(await opened(piped(bytes))).toEqual(wanted.map((one) => one.replace('a.zip', '-')));
  });

  test('cut off', async () => {
    const bytes = await zipped({ 'sms.xml': xml });
    expect(await opened(memorySource('a.zip', bytes.subarray(0, bytes.length - 30)))).toEqual([
      'a.zip: discover.fail.zip-damaged',
    ]);
  });

  test('a ZIP in a ZIP is not opened', async () => {
    const inner = await zipped({ 'sms.xml': xml });
    const writer = new ZipWriter(new BlobWriter());
    await writer.add('inner.zip', new BlobReader(new Blob([new Uint8Array(inner)])));
    const bytes = new Uint8Array(await (await writer.close()).arrayBuffer());
    expect(await opened(memorySource('a.zip', bytes))).toEqual(['a.zip: discover.fail.unknown']);
  });
});
