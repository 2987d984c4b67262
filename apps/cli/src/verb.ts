import type { PlainDate } from '@otboy/calendar';
import type { Case } from '@otboy/casefile';
import type { Knowledge, Lang, Text, TextValue } from '@otboy/knowledge';

/** What a verb works with: everything that packages may not read by themselves comes in here. */
export interface Desk {
  readonly knowledge: Knowledge;
  readonly lang: Lang;
  readonly today: PlainDate;
  readonly json: boolean;
  /** The case that was named. @throws Failure 3 when it cannot be read, or is none. */
  readonly caseAt: (path: string) => Case;
  /** Writes a file into a folder that the person named. */
  readonly save: (path: string, content: string | Uint8Array) => void;
  /** A text in the language of the person. */
  readonly say: (text: Text | TextValue) => string;
  /** Progress and notes: standard error, never standard output. */
  readonly note: (line: string) => void;
  /** A line that is rewritten in place while work goes on; only on a terminal. */
  readonly progress: (line: string) => void;
  /** Words in a style, when standard output is a terminal. */
  readonly style: Style;
}

export interface Style {
  readonly bold: (words: string) => string;
  readonly dim: (words: string) => string;
  readonly good: (words: string) => string;
  readonly warn: (words: string) => string;
}

/** What a verb has to say: one document for programs, lines for people. */
export interface Outcome {
  /** Printed with --json, after `Text`s became strings. */
  readonly json: unknown;
  /** Printed without it. */
  readonly human: string;
  /** 4 when part of the input was rejected; 0 otherwise. */
  readonly status?: 0 | 4;
}

/** One verb, one file. Its name, arguments and options stand in `verbs/index.ts`, its summary is the text `cli.<name>`. */
export interface Verb {
  /** @returns the exit status alone when the verb has written its output itself, as it came. */
  readonly run: (
    desk: Desk,
    args: readonly string[],
    options: Readonly<Record<string, unknown>>,
  ) => Promise<Outcome | 0 | 4>;
}
