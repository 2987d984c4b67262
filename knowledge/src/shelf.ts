import type { Shelf } from './records/envelope.ts';

/** How fresh a record is on a day, and since when it is what it is. */
export interface Freshness {
  readonly state: 'fresh' | 'warned' | 'withheld';
  readonly since: string;
}

/** Months until a record is warned about, by topic; after twice as long it is withheld. Null: it does not age. */
export const shelfMonths: Readonly<Record<Shelf, number | null>> = {
  law: 12,
  channels: 6,
  fees: 6,
  contacts: 6,
  services: 6,
  recipes: 6,
  words: null,
  calendar: null,
};

/**
 * Shown as it is until its shelf life ends, that day included; then "was so on DATE, check"; after twice the shelf life
 * it is withheld, never silently trusted. Both arguments are plain dates.
 */
export function freshness(record: { readonly shelf: Shelf; readonly checked: string }, today: string): Freshness {
  const months = shelfMonths[record.shelf];
  if (months === null) return { state: 'fresh', since: record.checked };
  const { warned, withheld } = edgesOf(record.checked, months);
  if (today > withheld) return { state: 'withheld', since: withheld };
  if (today > warned) return { state: 'warned', since: warned };
  return { state: 'fresh', since: record.checked };
}

/** The last days on which a record is shown as it is, and at all; undefined for what does not age. */
export function shelfEnds(record: { readonly shelf: Shelf; readonly checked: string }): Edges | undefined {
  const months = shelfMonths[record.shelf];
  return months === null ? undefined : edgesOf(record.checked, months);
}

/** Counted once for a day and a shelf life: every plan asks about hundreds of records, which share a few days. */
interface Edges {
  readonly warned: string;
  readonly withheld: string;
}
const edges = new Map<string, Map<number, Edges>>();

function edgesOf(checked: string, months: number): Edges {
  const ofDay = edges.get(checked) ?? new Map<number, Edges>();
  const known = ofDay.get(months) ?? {
    warned: afterMonths(checked, months),
    withheld: afterMonths(checked, 2 * months),
  };
  edges.set(checked, ofDay.set(months, known));
  return known;
}

/** The same day so many months later; where that month has no such day, its last (declared rounding, as Civil Code 192). */
function afterMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const total = year * 12 + month - 1 + months;
  const y = Math.floor(total / 12);
  const m = (total % 12) + 1;
  return [y, m, Math.min(day, lengthOf(y, m))].map((part) => String(part).padStart(2, '0')).join('-');
}

const lengthOf = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;
