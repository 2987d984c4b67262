import { dayOfEpoch } from '../day.ts';
import type { Call, Direction, Message } from '../entry.ts';
import { attribute, type TagParser } from './tag.ts';
import { digitsOf, type ValueDecoder } from './value.ts';

/** Provider codes 1 and 2 (received, sent), the same for messages, MMS boxes and calls; drafts and the rest are other. */
export const directionOf = (code: string | null): Direction => (code === '1' ? 'in' : code === '2' ? 'out' : 'other');

/** The value of an attribute as it stands; null where the attribute is absent. */
export function textOf(bytes: Uint8Array, tag: TagParser, which: number, decoder: ValueDecoder): string | null {
  const from = tag.from[which] ?? -1;
  if (from < 0) return null;
  return decoder.decode(bytes, from, tag.to[which] ?? from, tag.flags[which] ?? 0);
}

/** Metadata: the exporter writes the word "null" where the phone had nothing. */
export function metaOf(bytes: Uint8Array, tag: TagParser, which: number, decoder: ValueDecoder): string | null {
  const value = textOf(bytes, tag, which, decoder);
  return value === null || value === '' || value === 'null' ? null : value;
}

/** Metadata that comes again and again. */
function nameOf(bytes: Uint8Array, tag: TagParser, which: number, decoder: ValueDecoder): string | null {
  const from = tag.from[which] ?? -1;
  if (from < 0) return null;
  const name = decoder.decodeName(bytes, from, tag.to[which] ?? from, tag.flags[which] ?? 0);
  return name === '' || name === 'null' ? null : name;
}

/** The day of a record's `date`, null when it has none; undefined when what stands there is no time. */
export function dayOf(bytes: Uint8Array, tag: TagParser, decoder: ValueDecoder): string | null | undefined {
  const from = tag.from[attribute.date] ?? -1;
  const time = from < 0 ? Number.NaN : digitsOf(bytes, from, tag.to[attribute.date] ?? from);
  if (!Number.isNaN(time)) return dayOfEpoch(time);
  return metaOf(bytes, tag, attribute.date, decoder) === null ? null : undefined;
}

/** An `<sms>`, or the reason (end of a text id) why it is none. The word "null" as a body is what was sent. */
export function smsOf(bytes: Uint8Array, tag: TagParser, decoder: ValueDecoder): Message | string {
  const day = dayOf(bytes, tag, decoder);
  if (day === undefined) return 'bad-date';
  const peer = nameOf(bytes, tag, attribute.address, decoder);
  const body = textOf(bytes, tag, attribute.body, decoder);
  if (peer === null && body === null) return 'nothing-in-it';
  const direction = directionOf(textOf(bytes, tag, attribute.type, decoder));
  return { is: 'message', peer, text: body ?? '', day, direction };
}

/** A `<call>`, or the reason why it is none. */
export function callOf(bytes: Uint8Array, tag: TagParser, decoder: ValueDecoder): Call | string {
  const day = dayOf(bytes, tag, decoder);
  if (day === undefined) return 'bad-date';
  const from = tag.from[attribute.duration] ?? -1;
  const seconds = from < 0 ? 0 : digitsOf(bytes, from, tag.to[attribute.duration] ?? from);
  const direction = directionOf(textOf(bytes, tag, attribute.type, decoder));
  const peer = nameOf(bytes, tag, attribute.number, decoder);
  return { is: 'call', peer, day, direction, seconds: Number.isNaN(seconds) ? 0 : seconds };
}
