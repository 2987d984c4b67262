import { type Text, text } from '@otboy/knowledge';
import type { OriginalLength } from '../encoding.ts';
import type { Entry } from '../entry.ts';
import { OpenMms } from './open-mms.ts';
import { callOf, smsOf } from './records.ts';
import { attribute, broken, dataGoesOn, incomplete, isNameByte, TagParser } from './tag.ts';
import { ValueDecoder } from './value.ts';
import { longestTag, Window } from './window.ts';

const retryFrom = 1 << 8;
const commentStart = [0x3c, 0x21, 0x2d, 0x2d];
const records = new Set(['sms', 'mms', 'call']);
const roots = new Set(['smses', 'calls']);
const longestName = 16;

/**
 * The reference scanner of "SMS Backup & Restore" exports: strict, resumable at any byte, in constant memory.
 * A record that is malformed is one rejection, and scanning goes on at the next `<sms`, `<mms` or `<call`; so what was
 * counted is what was read plus what was rejected. Markup is checked only as far as the records need it.
 */
export class Scanner {
  /** Entries found since they were last taken. */
  entries: Entry[] = [];
  readonly #window: Window;
  readonly #tag = new TagParser();
  readonly #decoder = new ValueDecoder();
  readonly #notes = new Set<string>();
  /** Each reason once, however often it is given. */
  readonly #reasons = new Map<string, Text>();
  /** After a defect only the start of a record means anything. */
  #lost = false;
  /** Looking for `-->` of a comment that began at an earlier byte. */
  #inComment = false;
  /** Looking for this quote, the end of `data`; 0 when not. */
  #dataQuote = 0;
  #mms: OpenMms | null = null;
  #rootOpen = false;
  #triedLength = 0;

  constructor(lengthOf: OriginalLength) {
    this.#window = new Window(lengthOf);
  }

  /** The next bytes, copied; at most one slice at a time: see `slices`. */
  write(chunk: Uint8Array): void {
    this.#window.append(chunk);
    const pending = this.#window.bytes.length - this.#window.start;
    // A long unfinished tag is tried again only when it has doubled: small chunks must not make it quadratic.
    if (pending > retryFrom && pending < 2 * this.#triedLength && pending <= longestTag) return;
    this.#scan(false);
    this.#triedLength = this.#window.bytes.length - this.#window.start;
  }

  /** The file has ended: what is unfinished is told. */
  end(): void {
    this.#scan(true);
    if (this.#mms !== null) this.#rejectCut(this.#mms.offset);
    if (this.#inComment) this.#note('comment-without-end');
    if (this.#rootOpen) this.#note('no-root-end');
    if (this.#decoder.unknownNames > 0) this.#note('unknown-entities');
    for (const id of this.#notes) this.entries.push({ is: 'note', note: text(`discover.note.${id}`) });
    const halves = this.#decoder.loneSurrogates;
    if (halves > 0) this.entries.push({ is: 'note', note: text('discover.note.half-characters', { count: halves }) });
  }

  #note(id: string): void {
    this.#notes.add(id);
  }

  #reject(offset: number, why: string): void {
    this.#mms = null;
    this.#lost = true;
    let reason = this.#reasons.get(why);
    if (reason === undefined) {
      reason = text(`discover.reject.${why}`);
      this.#reasons.set(why, reason);
    }
    this.entries.push({ is: 'rejection', offset, reason });
  }

  /** A record that begins at `offset` and is not finished when the file is. */
  #rejectCut(offset: number): void {
    this.#mms = null;
    const bytes = this.#window.offsetOf(this.#window.bytes.length) - offset;
    this.entries.push({ is: 'rejection', offset, reason: text('discover.reject.cut', { bytes }) });
  }

  #scan(final: boolean): void {
    const { bytes } = this.#window;
    let at = this.#window.start;
    while (at >= 0 && at < bytes.length) {
      this.#window.start = at;
      at = this.#step(bytes, at, final);
    }
    if (at >= 0) this.#window.start = bytes.length;
    else if (bytes.length - this.#window.start > longestTag) this.#giveUp();
    else if (final) this.#cutOff(bytes);
  }

  /** Consumes one thing from `at`; returns where the next begins, or `incomplete` after setting where it waits. */
  #step(bytes: Uint8Array, at: number, final: boolean): number {
    if (this.#dataQuote !== 0) return this.#passData(bytes, at);
    if (this.#inComment) return this.#passComment(bytes, at);
    const open = bytes.indexOf(0x3c, at);
    if (open < 0) return bytes.length;
    this.#window.start = open;
    const next = bytes[open + 1];
    if (next === undefined) return incomplete;
    if (next === 0x21) return this.#lost ? this.#passWhileLost(bytes, open, final) : this.#passDeclaration(bytes, open);
    if (!this.#lost && next === 0x3f) return this.#passUntil(bytes, open, 0x3f, 0x3e);
    const closing = next === 0x2f;
    const nameFrom = closing ? open + 2 : open + 1;
    let nameTo = nameFrom;
    while (nameTo - nameFrom < longestName && isNameByte(bytes[nameTo])) nameTo++;
    if (nameTo >= bytes.length && !final) return incomplete;
    const name = nameOf(bytes, nameFrom, nameTo);
    if (closing) return this.#close(name, nameTo);
    if (records.has(name)) return this.#record(name, bytes, open, nameTo);
    return this.#lost ? open + 1 : this.#element(name, bytes, open, nameTo);
  }

  #record(name: string, bytes: Uint8Array, open: number, nameTo: number): number {
    if (this.#mms !== null) this.#reject(this.#mms.offset, 'not-closed');
    this.#lost = false;
    const end = this.#tag.parse(bytes, nameTo);
    if (end === incomplete) return incomplete;
    if (end < 0 || end - open > longestTag) {
      this.#reject(this.#window.offsetOf(open), end === broken ? this.#tag.defect : 'too-long');
      return end === broken ? open + 1 : nameTo;
    }
    if (name === 'mms') {
      this.#mms = new OpenMms(this.#window.offsetOf(open), bytes, this.#tag, this.#decoder);
      if (this.#tag.selfClosed) this.#closeMms();
      return end;
    }
    const entry = name === 'sms' ? smsOf(bytes, this.#tag, this.#decoder) : callOf(bytes, this.#tag, this.#decoder);
    if (typeof entry === 'string') {
      this.#reject(this.#window.offsetOf(open), entry);
      return end;
    }
    this.entries.push(entry);
    return end;
  }

  /** Any other element: parts and addresses inside an MMS, the root, and what is not known. */
  #element(name: string, bytes: Uint8Array, open: number, nameTo: number): number {
    const end = this.#tag.parse(bytes, nameTo);
    if (end === incomplete) return incomplete;
    if (end === broken) {
      if (this.#mms !== null) this.#reject(this.#mms.offset, this.#tag.defect);
      return open + 1;
    }
    if (this.#mms !== null && name === 'part') this.#mms.part(bytes, this.#tag, this.#decoder);
    if (end === dataGoesOn) {
      this.#dataQuote = this.#tag.quote;
      return bytes.length;
    }
    if (this.#mms !== null && name === 'addr') this.#mms.addressee(bytes, this.#tag, this.#decoder);
    if (this.#mms !== null && name === 'part') this.#mms.partEnds();
    if (roots.has(name)) this.#root(bytes);
    return end;
  }

  #root(bytes: Uint8Array): void {
    this.#rootOpen = !this.#tag.selfClosed;
    const from = this.#tag.from[attribute.count] ?? -1;
    if (from < 0) return;
    const words = this.#decoder.decode(bytes, from, this.#tag.to[attribute.count] ?? from, 0).trim();
    const count = Number(words);
    if (/^\d{1,15}$/.test(words)) this.entries.push({ is: 'declared', count });
  }

  #close(name: string, nameTo: number): number {
    if (name === 'mms' && this.#mms !== null) this.#closeMms();
    if (roots.has(name)) {
      if (this.#mms !== null) this.#reject(this.#mms.offset, 'not-closed');
      this.#rootOpen = false;
      this.#lost = false;
    }
    return nameTo;
  }

  #closeMms(): void {
    const mms = this.#mms;
    if (mms === null) return;
    this.#mms = null;
    const entry = mms.message();
    if (typeof entry === 'string') this.#reject(mms.offset, entry);
    else this.entries.push(entry);
  }

  #passData(bytes: Uint8Array, at: number): number {
    const quote = bytes.indexOf(this.#dataQuote, at);
    const lessThan = bytes.indexOf(0x3c, at);
    if (lessThan >= 0 && (quote < 0 || lessThan < quote)) {
      this.#dataQuote = 0;
      if (this.#mms !== null) this.#reject(this.#mms.offset, 'less-than');
      return lessThan;
    }
    if (quote < 0) return bytes.length;
    // The rest of the tag is read as a tag of its own; should it not be whole yet, the quote is found again.
    const end = this.#tag.parse(bytes, quote + 1);
    if (end === incomplete) {
      this.#window.start = quote;
      return incomplete;
    }
    this.#dataQuote = end === dataGoesOn ? this.#tag.quote : 0;
    if (end === broken) {
      if (this.#mms !== null) this.#reject(this.#mms.offset, this.#tag.defect);
      return quote + 1;
    }
    this.#mms?.part(bytes, this.#tag, this.#decoder);
    if (end === dataGoesOn) return bytes.length;
    this.#mms?.partEnds();
    return end;
  }

  #passDeclaration(bytes: Uint8Array, open: number): number {
    for (let at = 1; at < commentStart.length; at++) {
      const byte = bytes[open + at];
      if (byte === undefined) return incomplete;
      if (byte !== commentStart[at]) return this.#passDoctype(bytes, open);
    }
    this.#inComment = true;
    return open + commentStart.length;
  }

  #passComment(bytes: Uint8Array, start: number): number {
    for (let at = bytes.indexOf(0x2d, start); at >= 0; at = bytes.indexOf(0x2d, at + 1)) {
      if (at + 2 >= bytes.length) {
        this.#window.start = at;
        return incomplete;
      }
      if (bytes[at + 1] !== 0x2d || bytes[at + 2] !== 0x3e) continue;
      this.#inComment = false;
      return at + 3;
    }
    return bytes.length;
  }

  /**
   * Among damage `<!--` may also stand in a value whose quote was lost, and a `-->` far behind it in another. It is a
   * comment when it ends as XML 1.0 (2.5) wants it: the first `--` in it is its end. Anything else hides no record.
   */
  #passWhileLost(bytes: Uint8Array, open: number, final: boolean): number {
    const waits = final || bytes.length - open > longestTag ? open + 1 : incomplete;
    for (let at = 1; at < commentStart.length; at++) {
      if (bytes[open + at] !== commentStart[at]) return open + at < bytes.length ? open + 1 : waits;
    }
    const from = open + commentStart.length;
    let end = bytes.indexOf(0x2d, from);
    while (end >= 0 && end + 1 < bytes.length && bytes[end + 1] !== 0x2d) end = bytes.indexOf(0x2d, end + 1);
    if (end < 0 || end + 2 >= bytes.length) return waits;
    if (bytes[end + 2] !== 0x3e) return open + 1;
    for (let at = bytes.indexOf(0x3c, from); at >= 0 && at < end; at = bytes.indexOf(0x3c, at + 1))
      if (this.#pendingRecord(bytes, at)) this.#note('records-in-comment');
    return end + 3;
  }

  /** A document type is passed over whole; its entities are not read, so none can be expanded. */
  #passDoctype(bytes: Uint8Array, open: number): number {
    this.#note('doctype');
    let subset = false;
    for (let at = open; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === 0x22 || byte === 0x27) {
        at = bytes.indexOf(byte, at + 1);
        if (at < 0) return incomplete;
      } else if (byte === 0x5b) subset = true;
      else if (byte === 0x5d) subset = false;
      else if (byte === 0x3e && !subset) return at + 1;
    }
    return incomplete;
  }

  #passUntil(bytes: Uint8Array, open: number, first: number, second: number): number {
    for (let at = bytes.indexOf(first, open + 2); at >= 0; at = bytes.indexOf(first, at + 1)) {
      if (bytes[at + 1] === second) return at + 2;
    }
    return incomplete;
  }

  /** The pending tag is longer than any tag may be. */
  #giveUp(): void {
    const { bytes, start } = this.#window;
    const open = this.#mms?.offset ?? this.#window.offsetOf(start);
    if (this.#mms === null && !this.#pendingRecord(bytes, start)) {
      this.#resume(bytes, start, false);
      return;
    }
    this.#reject(open, 'too-long');
    this.#lost = true;
    this.#dataQuote = 0;
    this.#window.start = bytes.length;
  }

  /** The file ends inside a tag, a declaration or the value of `data`. */
  #cutOff(bytes: Uint8Array): void {
    const { start } = this.#window;
    if (this.#mms === null && this.#pendingRecord(bytes, start)) this.#rejectCut(this.#window.offsetOf(start));
    else if (this.#mms === null && !this.#inComment) this.#resume(bytes, start, true);
    this.#window.start = bytes.length;
  }

  /** An unfinished tag that is no record hides what stands behind it: look there for records. */
  #resume(bytes: Uint8Array, start: number, final: boolean): void {
    this.#note('markup-without-end');
    this.#lost = true;
    this.#dataQuote = 0;
    this.#window.start = start + 1;
    if (bytes.indexOf(0x3c, start + 1) >= 0) this.#scan(final);
    else if (!final) this.#window.start = bytes.length;
  }

  #pendingRecord(bytes: Uint8Array, start: number): boolean {
    if (this.#dataQuote !== 0 || bytes[start] !== 0x3c) return false;
    let to = start + 1;
    while (to - start < longestName && isNameByte(bytes[to])) to++;
    return records.has(nameOf(bytes, start + 1, to));
  }
}

function nameOf(bytes: Uint8Array, from: number, to: number): string {
  let name = '';
  for (let at = from; at < to; at++) name += String.fromCharCode(bytes[at] ?? 0);
  return name;
}
