import { text } from '@otboy/knowledge';
import { z } from 'zod';
import { dayOfEpoch, dayOfIso } from './day.ts';
import type { Entry, Message } from './entry.ts';
import type { Reader } from './reader.ts';

/** One line of the plain message file; fields beyond these are allowed and not read. */
const line = z.object({
  sender: z.string().nullish(),
  text: z.string(),
  date: z.union([z.string(), z.number()]).nullish(),
  direction: z.string().nullish(),
  id: z.union([z.string(), z.number()]).nullish(),
});

const longestLine = 8 << 20;
const newline = 0x0a;

/** Plain JSON Lines: `{"sender": string|null, "text", "date"?, "direction"?, "id"?}`, one message a line. */
export const jsonLines: Reader = {
  id: 'json-lines',
  title: text('discover.format.json-lines'),
  recognise(head) {
    const lines = new TextDecoder()
      .decode(head)
      .replace(/^\uFEFF/, '')
      .trimStart()
      .split('\n', 50);
    // A damaged line among good ones, even the first, is one rejection and not another format.
    if (lines.some((one) => one.startsWith('{') && line.safeParse(parsed(one)).success)) return 1;
    return /^\{[^\n]*"text"\s*:/.test(lines[0] ?? '') ? 0.6 : 0;
  },
  async *read(input) {
    let pending = new Uint8Array();
    let offset = 0;
    let tooLong = false;
    for await (const chunk of input.chunks()) {
      const entries: Entry[] = [];
      let bytes: Uint8Array = chunk;
      if (pending.length > 0) {
        bytes = new Uint8Array(pending.length + chunk.length);
        bytes.set(pending);
        bytes.set(chunk, pending.length);
      }
      let at = 0;
      for (let end = bytes.indexOf(newline, pending.length); end >= 0; end = bytes.indexOf(newline, at)) {
        if (!tooLong) pushLine(entries, bytes.subarray(at, end), offset);
        tooLong = false;
        offset += input.lengthOf(bytes, at, end + 1);
        at = end + 1;
      }
      pending = bytes.slice(at);
      if (pending.length > longestLine) {
        if (!tooLong) entries.push({ is: 'rejection', offset, reason: text('discover.reject.too-long') });
        tooLong = true;
        offset += input.lengthOf(pending, 0, pending.length);
        pending = new Uint8Array();
      }
      yield entries;
    }
    const entries: Entry[] = [];
    if (!tooLong) pushLine(entries, pending, offset);
    yield entries;
  },
};

/** A blank line is no entry; any other is a message or a rejection. */
function pushLine(entries: Entry[], bytes: Uint8Array, offset: number): void {
  if (bytes.length > longestLine) {
    entries.push({ is: 'rejection', offset, reason: text('discover.reject.too-long') });
    return;
  }
  const words = new TextDecoder().decode(bytes).trim();
  if (words === '') return;
  const value = parsed(words);
  const checked = line.safeParse(value);
  if (checked.success) {
    entries.push(messageOf(checked.data));
    return;
  }
  const why = value === undefined ? 'no-json' : 'no-message';
  entries.push({ is: 'rejection', offset, reason: text(`discover.reject.${why}`) });
}

function messageOf({ sender, text: words, date, direction, id }: z.infer<typeof line>): Message {
  return {
    is: 'message',
    peer: sender === undefined || sender === '' ? null : sender,
    text: words,
    day: typeof date === 'number' ? dayOfEpoch(date) : typeof date === 'string' ? dayOfIso(date) : null,
    direction:
      direction === undefined || direction === null || direction === 'in'
        ? 'in'
        : direction === 'out'
          ? 'out'
          : 'other',
    ...(id === undefined || id === null ? {} : { id: `${id}` }),
  };
}

function parsed(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}
