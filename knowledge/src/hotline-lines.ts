import type { Hotline } from './records/hotline.ts';
import { freshness } from './shelf.ts';

type Line = Hotline['home'][number];

/** A number to call, as far as it may be shown. */
export interface ShownLine extends Pick<Line, 'number' | 'tel' | 'type' | 'free' | 'confidence'> {
  readonly place: 'home' | 'abroad';
  /** Not to be trusted before it was compared with the card, the contract or the official site. */
  readonly checkFirst: boolean;
  /** Past its shelf life: was so on the day it was checked. */
  readonly stale: boolean;
}

/**
 * The numbers of a hotline that may be shown. What nobody has checked (`hide`) and what is past twice its shelf life never
 * is: a wrong number can hand a caller to a thief.
 */
export function linesOf(hotline: Hotline, today: string): ShownLine[] {
  const { state } = freshness(hotline, today);
  if (state === 'withheld') return [];
  return (['home', 'abroad'] as const).flatMap((place) =>
    hotline[place]
      .filter(({ show }) => show !== 'hide')
      .map(({ number, tel, type, free, confidence, show }) => ({
        number,
        tel,
        type,
        free,
        confidence,
        place,
        checkFirst: show === 'check_first',
        stale: state === 'warned',
      })),
  );
}
