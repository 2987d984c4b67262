import { describe, expect, test } from 'vitest';
import { bytesOf } from '../testing/reading.ts';
import { type Strange, strangeKind } from './strange.ts';

const bytes = (words: string) => Uint8Array.from(words, (one) => one.charCodeAt(0));
const told = (content: string | Uint8Array) => {
  const head = typeof content === 'string' ? bytesOf(content) : content;
  return strangeKind(head, new TextDecoder().decode(head));
};

describe('what a file is that nobody can read', () => {
  test.each<[string, string | Uint8Array, Strange | null]>([
    ['a photo', bytes('\xff\xd8\xff\xe0\x00\x10JFIF'), 'picture'],
    ['a screenshot', bytes('\x89PNG\r\n\x1a\n'), 'picture'],
    ['a photo of an iPhone', bytes('\x00\x00\x00\x24ftypheic'), 'picture'],
    ['a sticker', bytes('RIFF\x10\x00\x00\x00WEBPVP8 '), 'picture'],
    ['a film', bytes('\x00\x00\x00\x20ftypisom'), 'film'],
    ['a sound', bytes('RIFF\x10\x00\x00\x00WAVEfmt '), 'film'],
    ['a PDF', bytes('%PDF-1.7\n'), 'pdf'],
    ['a table of Excel', bytes(`PK\x03\x04${'\x00'.repeat(26)}[Content_Types].xml`), 'office'],
    ['an old one', bytes('\xd0\xcf\x11\xe0\xa1\xb1'), 'office'],
    ['a packed file', bytes('\x1f\x8b\x08\x00'), 'archive'],
    ['a RAR', bytes('Rar!\x1a\x07'), 'archive'],
    ['an encrypted export of sms-ie', bytes('SSEF\x00\xff\x00\x01'), 'encrypted'],
    ['a backup by adb', 'ANDROID BACKUP\n5\n1\nnone\n', 'android-backup'],
    ['a backup of Xiaomi', 'MIUI BACKUP\n2\ncom.android.mms SMS\n', 'android-backup'],
    ['a database', bytes('SQLite format 3\x00\x10\x00'), 'database'],
    ['a list of an iPhone', bytes('bplist00\xd4'), 'iphone-backup'],
    [
      'the same as XML',
      '<?xml version="1.0"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN">',
      'iphone-backup',
    ],
    ['a case of ours', '{\n  "otboy": 1,\n  "answers": {} }', 'case'],
    ['a page', '\n<!DOCTYPE html><html><body>', 'html'],
    ['contacts', 'BEGIN:VCARD\r\nVERSION:3.0\r\n', 'contacts'],
    ['a mailbox', 'From 1700000000000000000@xxx Tue Jan 01 00:00:00 +0000 2024\n', 'mail'],
    ['a letter', 'Received: from example.org\n', 'mail'],
    ['a chat', '\u200e[24.11.25, 10:15:02] Анна: привет', 'whatsapp'],
    ['a chat of Android', '11/24/25, 10:15 - Anna: hi', 'whatsapp'],
    ['messages of another program', '[\n {"address": "900", "body": "x"}]', 'messages-json'],
    ['the same as lines', '{"_id":"1","address":"900","body":"x"}\n{"_id":"2"}', 'messages-json'],
    ['a table', 'Дата;Номер;Сумма\n01.01.2026;900;0,00\n', 'table'],
    ['JSON of something else', '{"a": 1, "b": {"c": "address"}}', null],
    ['words', 'Дорогой дневник, сегодня шёл дождь.\nЗавтра, говорят, снег.', null],
    ['XML of something else', '<?xml version="1.0"?><feed/>', null],
    ['nothing', '', null],
    ['a mark', '\uFEFF', null],
  ])('%s', (_, content, wanted) => expect(told(content)).toBe(wanted));

  test('a hostile beginning costs no time', () => {
    for (const piece of ['<!--', '"\\', '"a":', '[1.1.1, ', ' ', ',;\t', '{"'])
      expect(told(piece.repeat(Math.floor(60_000 / piece.length)))).not.toBe('case');
  });
});
