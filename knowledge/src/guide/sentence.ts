import type { Fact } from '../records/fact.ts';
import { freshness } from '../shelf.ts';
import { type Text, text } from '../text.ts';

/** A question by which a person finds out what the knowledge is not sure of. */
export interface Check {
  /** A carrier id, a service id, "carrier", or another place, as in `verify` of the record. */
  readonly to: string;
  readonly ask: Text;
}

/** How sure something is, where and when it was read. */
export interface Basis {
  /** Ids of the records on which it rests. */
  readonly from: readonly string[];
  /** The weakest grade among them. */
  readonly confidence: Fact['confidence'];
  /** Nobody was read for it. */
  readonly hearsay: boolean;
  /** The day on which the one that was looked at longest ago was read. */
  readonly checked: string;
  /** Past its shelf life: was so on that day, check. */
  readonly stale: boolean;
  readonly sources: readonly Source[];
  /** Never empty where the grade is low or disputed. */
  readonly checks: readonly Check[];
}

export type Source = Fact['sources'][number];

/** A statement of the guide. */
export interface Sentence extends Basis {
  readonly text: Text;
}

type Record = Pick<Fact, 'id' | 'confidence' | 'checked' | 'shelf' | 'sources' | 'verify'>;

const weakness: readonly Fact['confidence'][] = ['high', 'medium', 'low', 'disputed'];

/** By how much a grade is weaker than the best. */
export const weaknessOf = (confidence: Fact['confidence']): number => weakness.indexOf(confidence);

/** On what something rests that was taken from these records; undefined where one of them may not be shown on the day. */
export function basisOf(
  records: readonly Record[],
  today: string,
  askOf: (record: Record) => string = ({ id }) => `ask.${id}`,
): Basis | undefined {
  const states = records.map((record) => freshness(record, today).state);
  const [first, ...others] = records;
  if (first === undefined || states.includes('withheld')) return undefined;
  const confidence = others.reduce(
    (weakest, record) => (weaknessOf(record.confidence) > weaknessOf(weakest) ? record.confidence : weakest),
    first.confidence,
  );
  return {
    from: records.map(({ id }) => id),
    confidence,
    hearsay: records.some(({ sources }) => sources.every(({ kind }) => kind === 'common-knowledge')),
    checked: records.map(({ checked }) => checked).reduce((a, b) => (a < b ? a : b)),
    stale: states.includes('warned'),
    sources: records.flatMap(({ sources }) => sources),
    checks: records.flatMap((record) =>
      record.verify === undefined ? [] : [{ to: record.verify.to, ask: text(askOf(record)) }],
    ),
  };
}
