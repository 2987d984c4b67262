import {
  addDays,
  CoverageError,
  daysBetween,
  earlier,
  later,
  type PlainDate,
  type WorkingCalendar,
} from '@otboy/calendar';
import { type Text, text } from '@otboy/knowledge';
import type { Draft } from './step.ts';

export interface Dates {
  /** The first day on which it could be done, whatever bounds it; null when it is done. */
  readonly first: PlainDate | null;
  readonly earliest: PlainDate | null;
  readonly latest: PlainDate | null;
  readonly whyNoDate?: Text;
  /** The step does not fit before what bounds it; then `missing` is how many days it lacks. */
  readonly tooLate: boolean;
  readonly missing?: number;
}

/** The calendar's answer, or the day itself where it has none: `known` says which. */
export function counterDay(find: (date: PlainDate) => PlainDate, date: PlainDate): { day: PlainDate; known: boolean } {
  try {
    return { day: find(date), known: true };
  } catch (error) {
    if (error instanceof CoverageError) return { day: date, known: false };
    throw error;
  }
}

const max = (...dates: readonly [PlainDate, ...PlainDate[]]): PlainDate => dates.reduce((a, b) => later(a, b));
const min = (...dates: readonly [PlainDate, ...PlainDate[]]): PlainDate => dates.reduce((a, b) => earlier(a, b));

/**
 * From when to when each step can be done. Forward: not before today, its own first day, and what it needs
 * or prefers. Backward:
 * not after its own last day, and early enough for what needs or prefers it (its own days, and the quiet days a bank wants
 * afterwards). Steps at a counter fall on working days, as long as one is left. What nothing bounds has no last day.
 *
 * @param drafts in the order of `inOrder`
 * @param finished ids that are done: they bound nothing
 */
export function dateSteps(
  drafts: readonly Draft[],
  today: PlainDate,
  calendar: WorkingCalendar,
  finished: ReadonlySet<string>,
): Map<string, Dates> {
  const days = new Map(drafts.map((draft) => [draft.id, draft.days ?? 0]));
  const first = new Map<string, PlainDate>();
  const uncovered = new Set<string>();
  const daysOff = new Set<string>();
  for (const draft of drafts) {
    const after = [...draft.needs, ...(draft.prefers ?? [])]
      .filter((id) => !finished.has(id))
      .map((id) => shifted(first.get(id) ?? today, days.get(id) ?? 0));
    const ready = max(today, draft.notBefore ?? today, ...after);
    const counter = draft.onWorkingDay ? counterDay(calendar.onOrAfter, ready) : { day: ready, known: true };
    if (!counter.known) uncovered.add(draft.id);
    // No working day in time: a day off, on which a counter may be open all the same, is better than none.
    const dayOff = draft.notAfter !== undefined && ready <= draft.notAfter && draft.notAfter < counter.day;
    if (dayOff) daysOff.add(draft.id);
    first.set(draft.id, dayOff ? ready : counter.day);
  }

  const waiting = dependentsOf(drafts, finished);
  const last = new Map<string, PlainDate>();
  const late = new Map<string, PlainDate>();
  for (const [draft, early] of drafts.map((one) => [one, first.get(one.id) as PlainDate] as const).reverse()) {
    const dependents = (waiting.get(draft.id) ?? []).flatMap((id) => last.get(id) ?? []);
    const bounds = [
      ...(draft.notAfter === undefined ? [] : [draft.notAfter]),
      ...dependents.map((date) => shifted(date, -(draft.days ?? 0))),
    ];
    const [bound, ...others] = bounds;
    if (bound === undefined) continue;
    const day = min(bound, ...others);
    const quiet = addDays(day, -(draft.quietDays ?? 0));
    const wanted = quiet >= early ? quiet : min(day, max(early, quiet));
    const counter =
      draft.onWorkingDay && !daysOff.has(draft.id)
        ? counterDay(calendar.onOrBefore, wanted)
        : { day: wanted, known: true };
    if (!counter.known) uncovered.add(draft.id);
    // Only a bound of its own makes a step late: one that waits for something late is done as soon as it can be.
    if (counter.day < early && draft.notAfter !== undefined && draft.notAfter < early)
      late.set(draft.id, draft.notAfter);
    last.set(draft.id, late.has(draft.id) ? counter.day : later(counter.day, early));
  }

  return new Map(
    [...first].map(([id, earliest]): [string, Dates] => {
      if (finished.has(id))
        return [id, { first: null, earliest: null, latest: null, whyNoDate: text('date.done'), tooLate: false }];
      const latest = last.get(id) ?? null;
      const bound = late.get(id);
      if (bound !== undefined)
        return [
          id,
          {
            first: earliest,
            earliest,
            latest: null,
            whyNoDate: text('date.does-not-fit', { bound: { date: bound }, earliest: { date: earliest } }),
            tooLate: true,
            missing: daysBetween(bound, earliest),
          },
        ];
      const days = { first: earliest, earliest, latest, tooLate: false };
      if (daysOff.has(id)) return [id, { ...days, whyNoDate: text('date.day-off') }];
      if (uncovered.has(id)) return [id, { ...days, whyNoDate: text('date.calendar-ends') }];
      return [id, latest === null ? { ...days, whyNoDate: text('date.nothing-bounds-it') } : days];
    }),
  );
}

/** Most steps take no day of their own. */
const shifted = (date: PlainDate, n: number): PlainDate => (n === 0 ? date : addDays(date, n));

/** By step id: which unfinished steps need or prefer it. */
function dependentsOf(drafts: readonly Draft[], finished: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, needs, prefers = [] } of drafts)
    if (!finished.has(id))
      for (const before of new Set([...needs, ...prefers])) {
        const known = found.get(before);
        if (known === undefined) found.set(before, [id]);
        else known.push(id);
      }
  return found;
}
