import type { Lang } from '../text.ts';

/** A record of any kind, as a check sees it: validated by its schema, read field by field. */
export interface Checked {
  readonly kind: string;
  readonly record: { readonly id: string; readonly [field: string]: unknown };
}

/** What the checks look at together: ids are only dangling, and words only shared, seen against all others. */
export interface Collection {
  readonly records: readonly Checked[];
  readonly texts: Readonly<Record<string, Readonly<Record<Lang, string>>>>;
  /** The day of the check: nothing was checked later. */
  readonly today: string;
}

/** What is wrong, where, and what would be accepted. */
export interface Finding {
  readonly check: string;
  /** Kind and id, or the id of a text. */
  readonly record: string;
  /** JSON pointer into it. */
  readonly pointer: string;
  readonly message: string;
}

/** One check, one file: its id, what it demands, why, and how it looks. */
export interface Check {
  readonly id: string;
  readonly about: string;
  readonly why: string;
  readonly run: (collection: Collection) => readonly Omit<Finding, 'check'>[];
}

export const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

export const nameOf = ({ kind, record }: Checked): string => `${kind}/${record.id}`;
