import { Failure, text } from '@otboy/knowledge';
import type { PlainDate } from './plain-date.ts';

/**
 * A working day was asked for outside the years whose days off are decreed. It is refused, never guessed:
 * the way out is an earlier date, or the knowledge of a later day that holds the next decree.
 */
export class CoverageError extends Failure {
  override readonly name = 'CoverageError';
  readonly date: PlainDate;
  /** First and last day of what is covered. */
  readonly first: PlainDate;
  readonly last: PlainDate;

  constructor(date: PlainDate, first: PlainDate, last: PlainDate) {
    super(text('calendar.outside-coverage', { date: { date }, first: { date: first }, last: { date: last } }), 2);
    this.date = date;
    this.first = first;
    this.last = last;
  }
}
