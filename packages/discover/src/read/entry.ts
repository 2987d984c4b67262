import type { Text } from '@otboy/knowledge';

export type Direction = 'in' | 'out' | 'other';

/** A text message as it stood in the export. */
export interface Message {
  readonly is: 'message';
  /** Sender of an incoming message, recipient of an outgoing one, as written; null where the export says none. */
  readonly peer: string | null;
  readonly text: string;
  /** Calendar date (UTC) `YYYY-MM-DD`, or null where the export has none that exists. */
  readonly day: string | null;
  readonly direction: Direction;
  /** The record's own id, where the format has one. */
  readonly id?: string;
  /** What the message says the holder's own number is (addresses of an MMS). */
  readonly own?: string;
}

/** A call as it stood in the export. Flash calls will be sought among these; now they are only counted. */
export interface Call {
  readonly is: 'call';
  readonly peer: string | null;
  readonly day: string | null;
  readonly direction: Direction;
  /** Seconds, 0 where the call was not answered or the export has none. */
  readonly seconds: number;
}

/** An entry that could not be read: where it begins in the file (bytes) and why. */
export interface Rejection {
  readonly is: 'rejection';
  readonly offset: number;
  readonly reason: Text;
}

/** How many entries the file says it holds. */
export interface Declared {
  readonly is: 'declared';
  readonly count: number;
}

/** Something about the file as a whole that its reader wants known; no entry is lost by it. */
export interface Note {
  readonly is: 'note';
  readonly note: Text;
}

export type Entry = Message | Call | Rejection | Declared | Note;
