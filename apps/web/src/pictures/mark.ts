import type { Measure } from './lines.ts';

/** A mark of the plan as it is drawn: its days, and its words in the person's language. */
export interface Drawn {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Clocks run by themselves; everything else is done by the person. */
  readonly isClock: boolean;
  readonly title: string;
  readonly when: string;
}

export interface Paper {
  readonly width: number;
  /** Size of the letters, in pixels. */
  readonly em: number;
  readonly title: Measure;
  readonly when: Measure;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The words of one mark, and where they stand: the first line is at the top of the box. */
export interface Label {
  readonly id: string;
  readonly box: Box;
  readonly when: string;
  readonly lines: readonly string[];
}

/** A mark on the line: a dot, or a bar from `x1, y1` to `x2, y2`. */
export interface Bar {
  readonly id: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A line from a mark to its words. */
export interface Leader {
  readonly id: string;
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

export interface Layout {
  readonly direction: 'down' | 'across';
  readonly width: number;
  readonly height: number;
  readonly axis: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly bars: readonly Bar[];
  readonly labels: readonly Label[];
  readonly leaders: readonly Leader[];
  /** Long waits that take less room than they should: how many days, and where that is written. */
  readonly waits: readonly { readonly days: number; readonly x: number; readonly y: number }[];
}

/** Height of a line of letters of this size. */
export const lineHeight = (em: number): number => em * 1.35;
