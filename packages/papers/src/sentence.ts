import { type Text, type TextValue, text } from '@otboy/knowledge';

/** A sentence of a letter: the Russian of its text record is the binding one, the others stand beside it. */
export interface Sentence {
  readonly id: string;
  readonly text: Text;
}

/** The sentences of one area of the texts, each by the last part of its id: `paper.<area>.<id>`. */
export const sentencesIn =
  (area: string) =>
  (id: string, places?: Record<string, TextValue>): Sentence => ({ id, text: text(`paper.${area}.${id}`, places) });
