import { text } from '@otboy/knowledge';
import type { Deadline } from '@otboy/plan';
import { officeDate } from './fields.ts';
import { alike, type Block } from './sheet.ts';

/** What runs out on a day; what has no day is not on paper. Nothing where no day is known. */
export function deadlineTable(deadlines: readonly Deadline[]): Block[] {
  const rows = deadlines.flatMap(({ title, date }) => (date === null ? [] : [[title, alike(officeDate(date))]]));
  if (rows.length === 0) return [];
  return [
    { is: 'heading', words: text('paper.deadlines.heading') },
    { is: 'table', columns: [text('paper.deadlines.what'), text('paper.deadlines.day')], widths: [4, 1], rows },
  ];
}
