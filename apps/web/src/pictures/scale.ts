import { daysBetween } from '@otboy/calendar';

/** A day that has its place on the line: from its first place to its last, where several marks begin on it. */
export interface Anchor {
  readonly date: string;
  readonly first: number;
  readonly last: number;
}

/** The place of any day, between the places of the days beside it; what lies outside is put at the end it is nearest to. */
export function placeOf(anchors: readonly Anchor[], date: string): number {
  const after = anchors.findIndex((one) => one.date >= date);
  const [before, next] = [anchors[after < 0 ? anchors.length - 1 : after - 1], anchors[after]];
  if (next === undefined) return before?.last ?? 0;
  if (next.date === date) return next.last;
  if (before === undefined) return next.first;
  const share = daysBetween(before.date, date) / daysBetween(before.date, next.date);
  return before.last + share * (next.first - before.last);
}

/** A wait of so many days is written on the line, and takes no more room however long it is. */
export const longWait = 14;

/** Room for a wait of so many days: a longer one takes more, but less than its share. */
export const roomFor = (days: number): number => Math.sqrt(Math.min(Math.max(0, days), longWait));
