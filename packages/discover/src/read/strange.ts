/** What a file is that no reader knows; each has words of its own: what it is, and the way out. */
export type Strange =
  | 'android-backup'
  | 'archive'
  | 'case'
  | 'contacts'
  | 'database'
  | 'encrypted'
  | 'film'
  | 'html'
  | 'iphone-backup'
  | 'mail'
  | 'messages-json'
  | 'office'
  | 'pdf'
  | 'picture'
  | 'table'
  | 'whatsapp';

/** Signatures at a byte of the file, by the published descriptions of the formats. */
const signatures: readonly (readonly [Strange, number, string])[] = [
  ['picture', 0, '\xff\xd8\xff'],
  ['picture', 0, '\x89PNG'],
  ['picture', 0, 'GIF8'],
  ['picture', 8, 'WEBP'],
  ['picture', 4, 'ftyphei'],
  ['picture', 4, 'ftypmif1'],
  ['picture', 4, 'ftypavif'],
  ['film', 4, 'ftyp'],
  ['film', 8, 'AVI '],
  ['film', 8, 'WAVE'],
  ['film', 0, 'ID3'],
  ['film', 0, 'OggS'],
  ['film', 0, '#!AMR'],
  ['film', 0, '\x1aE\xdf\xa3'],
  ['pdf', 0, '%PDF-'],
  ['office', 0, '\xd0\xcf\x11\xe0'],
  ['office', 30, '[Content_Types].xml'],
  ['office', 30, 'mimetypeapplication/vnd.oasis'],
  ['archive', 0, 'Rar!'],
  ['archive', 0, '7z\xbc\xaf\x27\x1c'],
  ['archive', 0, '\x1f\x8b'],
  ['encrypted', 0, 'SSEF\x00\xff'],
  ['android-backup', 0, 'ANDROID BACKUP\n'],
  ['android-backup', 0, 'MIUI BACKUP\n'],
  ['database', 0, 'SQLite format 3\x00'],
  ['iphone-backup', 0, 'bplist00'],
];

const quoted = /"(?:[^"\\\n]|\\.){0,40}"\s*:/g;

/** What the text of the first bytes looks like; the first that fits. */
const looks: readonly (readonly [Strange, (head: string) => boolean])[] = [
  ['case', (head) => /^\s*\{\s*"otboy"\s*:/.test(head)],
  ['iphone-backup', (head) => /^\s*<\?xml[^>]*>\s*<!DOCTYPE plist/.test(head)],
  ['html', (head) => /^\s*(?:<!--[^>]*>\s*)?<(?:!doctype html|html)[\s>]/i.test(head)],
  ['contacts', (head) => /^\s*BEGIN:VCARD\s/i.test(head)],
  ['mail', (head) => /^(?:From \S+ |(?:Received|Return-Path|Delivered-To|MIME-Version|X-GM-THRID): )/.test(head)],
  [
    'whatsapp',
    (head) =>
      /^[\u200e\u202f\s]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}:\d{2}[^\n]{0,14}(?:\]|\s-)\s/u.test(head),
  ],
  [
    'messages-json',
    (head) => {
      if (!/^\s*[[{]/.test(head)) return false;
      const keys = new Set((head.match(quoted) ?? []).map((key) => key.replace(/"\s*:$/, '').slice(1)));
      return keys.has('address') && (keys.has('body') || keys.has('parts') || keys.has('__parts'));
    },
  ],
  [
    'table',
    (head) => {
      const [first = '', second = ''] = head.trimStart().split(/\r?\n/, 2);
      const columns = (line: string) => Math.max(...[';', ',', '\t'].map((mark) => line.split(mark).length));
      return !/^(?:[<{[]|PK)/.test(first) && columns(first) >= 3 && columns(second) === columns(first);
    },
  ],
];

/**
 * What the first bytes of an unreadable file look like; null where they say nothing.
 * @param head the bytes as they are
 * @param words the same as text
 */
export function strangeKind(head: Uint8Array, words: string): Strange | null {
  const bytes = String.fromCharCode(...head.subarray(0, 64));
  for (const [kind, at, signature] of signatures) if (bytes.startsWith(signature, at)) return kind;
  for (const [kind, fits] of looks) if (fits(words)) return kind;
  return null;
}
