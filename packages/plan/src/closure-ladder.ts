import { type Aftercare, type Rung, rungs } from './aftercare.ts';

export interface RungShown {
  readonly rung: Exclude<Rung, 'none'>;
  /** unknown: the contract has ended, and nothing in the case tells whether it went over this rung. */
  readonly reached: 'yes' | 'no' | 'unknown';
  /** The one to go for now. */
  readonly next: boolean;
}

/** The rungs of the closure from the lowest, how far the case proves each, and which comes next. */
export function closureLadder({ ladder, state }: Pick<Aftercare, 'ladder' | 'state'>): RungShown[] {
  const shown = rungs.filter((rung) => rung !== 'none');
  const height = rungs.indexOf(ladder) - 1;
  const isUnknown = (index: number) =>
    state === 'terminated' && shown[index] !== 'confirmed' && shown[index] !== 'verified';
  const next = shown.findIndex((_rung, index) => index > height && !isUnknown(index));
  return shown.map((rung, index) => ({
    rung,
    reached: index <= height ? 'yes' : isUnknown(index) ? 'unknown' : 'no',
    next: index === next,
  }));
}
