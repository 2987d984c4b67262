import { text } from '@otboy/knowledge';
import * as z from 'zod/mini';
import { dayOfEpoch, dayOfIso } from './day.ts';
import type { Entry, Message } from './entry.ts';
import type { Reader } from './reader.ts';
import { sliceBytes, slices } from './slices.ts';
import { shortUtf8 } from './utf8.ts';

/** One line of the plain message file; fields beyond these are allowed and not read. */
const line = z.object({
  sender: z.nullish(z.string()),
  text: z.string(),
  date: z.nullish(z.union([z.string(), z.number()])),
  direction: z.nullish(z.string()),
  id: z.nullish(z.union([z.string(), z.number()])),
});

const longestLine = 8 << 20;
const newline = 0x0a;
const utf8 = new TextDecoder();
/** Each reason once, however often it is given. */
const tooLongLine = text('discover.reject.too-long');
const noJson = text('discover.reject.no-json');
const noMessage = text('discover.reject.no-message');

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
    const pending = new Pending();
    let offset = 0;
    let length = 0;
    let tooLong = false;
    let entries: Entry[] = [];
    for await (const chunk of input.chunks()) {
      for (const slice of slices(chunk)) {
        for (let at = 0; at < slice.length; ) {
          const end = slice.indexOf(newline, at);
          const to = end < 0 ? slice.length : end;
          if (!tooLong && pending.length + to - at > longestLine) {
            entries.push({ is: 'rejection', offset, reason: tooLongLine });
            tooLong = true;
          }
          if (!tooLong) pending.add(slice, at, to);
          length += input.lengthOf(slice, at, to);
          at = to;
          if (end < 0) break;
          if (!tooLong) pushLine(entries, pending.bytes, offset);
          pending.length = 0;
          tooLong = false;
          offset += length + input.lengthOf(slice, at, at + 1);
          length = 0;
          at++;
        }
        yield entries;
        entries = [];
      }
    }
    if (!tooLong) pushLine(entries, pending.bytes, offset);
    yield entries;
  },
};

/** The line that has begun, carried on from chunk to chunk in a buffer that doubles: no byte is copied again and again. */
class Pending {
  length = 0;
  #buffer = new Uint8Array(sliceBytes);

  add(slice: Uint8Array, from: number, to: number): void {
    const length = this.length + to - from;
    if (length > this.#buffer.length) {
      const buffer = new Uint8Array(2 * length);
      buffer.set(this.bytes);
      this.#buffer = buffer;
    }
    this.#buffer.set(slice.subarray(from, to), this.length);
    this.length = length;
  }

  get bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.length);
  }
}

/** A blank line is no entry; any other is a message or a rejection. */
function pushLine(entries: Entry[], bytes: Uint8Array, offset: number): void {
  const words = (shortUtf8(bytes, 0, bytes.length) ?? utf8.decode(bytes)).trim();
  if (words === '') return;
  const value = parsed(words);
  const checked = hasText(value) ? line.safeParse(value) : undefined;
  if (checked?.success === true) entries.push(messageOf(checked.data));
  else entries.push({ is: 'rejection', offset, reason: value === undefined ? noJson : noMessage });
}

/** What is no message at all is told without the cost of saying why in full. */
const hasText = (value: unknown): boolean => typeof value === 'object' && value !== null && 'text' in value;

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
  // An object without an end is no JSON: to learn it from an error costs a hundred times as much.
  if (words.startsWith('{') && !words.endsWith('}')) return undefined;
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}
