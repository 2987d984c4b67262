import { type Text, text } from '@otboy/knowledge';
import type { Paper } from './paper.ts';

/** What the person has to do and check before a paper is used; what is filled in by hand stands second. */
export const notesOf = ({ check, missing }: Pick<Paper, 'check' | 'missing'>): Text[] => {
  const [first, ...rest] = check;
  return [...(first === undefined ? [] : [first]), ...byHand(missing), ...rest];
};

const byHand = (missing: readonly string[]): Text[] =>
  missing.length === 0
    ? []
    : [text('paper.yours.missing', { list: { list: missing.map((field) => text(`paper.field.${field}`)) } })];
