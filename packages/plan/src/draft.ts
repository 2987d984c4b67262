import { type Text, type TextValue, text } from '@otboy/knowledge';
import type { Context } from './context.ts';
import { type Draft, rank, type StepKind, type StepMaker } from './step.ts';

type Rest = Omit<Draft, 'id' | 'kind' | 'title' | 'why' | 'how' | 'rank' | 'needs'> & {
  readonly title?: Text;
  readonly why?: Text;
  readonly needs?: readonly string[];
  readonly how?: Text;
  readonly places?: Record<string, TextValue>;
};

/** A step that exists once in a plan: its id is its kind, its words are `step.<kind>.title`, `.why` and `.how`. */
export function once(kind: StepKind, rest: Rest): Draft {
  const { places, ...fields } = rest;
  return {
    id: kind,
    kind,
    title: text(`step.${kind}.title`, places),
    why: text(`step.${kind}.why`, places),
    how: text(`step.${kind}.how`, places),
    rank: rank[kind],
    needs: [],
    ...fields,
  };
}

/** A kind of step that a case has once, or not at all. */
export const single = (
  kind: StepKind,
  about: string,
  wanted: (context: Context) => boolean,
  rest: (context: Context) => Rest,
): StepMaker => ({ kind, about, make: (context) => (wanted(context) ? [once(kind, rest(context))] : []) });
