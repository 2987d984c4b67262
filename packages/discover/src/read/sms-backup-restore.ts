import { text } from '@otboy/knowledge';
import type { Reader } from './reader.ts';
import { slices } from './slices.ts';
import { Scanner } from './xml/scan.ts';

const rootTag = /^<(?:smses|calls)[\s/>]/;
const recordTag = /<(?:smses|calls|sms|mms|call)\s[^<]*?(?:address|date|number|count)\s*=/;

/** Android "SMS Backup & Restore" (SyncTech), messages and calls; also older and merged files of the same family. */
export const smsBackupRestore: Reader = {
  id: 'sms-backup-restore',
  title: text('discover.format.sms-backup-restore'),
  recognise(head) {
    const start = new TextDecoder().decode(head);
    if (rootTag.test(start.slice(rootAt(start)))) return 1;
    return recordTag.test(start) ? 0.6 : 0;
  },
  async *read(input) {
    const scanner = new Scanner(input.lengthOf);
    for await (const chunk of input.chunks()) {
      for (const slice of slices(chunk)) {
        scanner.write(slice);
        yield scanner.entries;
        scanner.entries = [];
      }
    }
    scanner.end();
    yield scanner.entries;
  },
};

/** Behind the declaration, comments, style sheets and a document type: where the root element begins. */
function rootAt(start: string): number {
  for (let at = start.charCodeAt(0) === 0xfeff ? 1 : 0; ; ) {
    while (/\s/.test(start[at] ?? '')) at++;
    const end = start.startsWith('<?', at)
      ? start.indexOf('?>', at) + 1
      : start.startsWith('<!--', at)
        ? start.indexOf('-->', at) + 2
        : start.startsWith('<!DOCTYPE', at)
          ? start.indexOf('>', Math.max(at, start.indexOf(']', at)))
          : 0;
    if (end <= at) return at;
    at = end + 1;
  }
}
