import { addDays, CoverageError, earlier, later, type PlainDate, type WorkingCalendar } from '@otboy/calendar';
import { type Text, text } from '@otboy/knowledge';
import type { Draft } from './step.ts';

export interface Dates {
  readonly earliest: PlainDate | null;
  readonly latest: PlainDate | null;
  readonly whyNoDate?: Text;
  /** The step does not fit before what bounds it. */
  readonly tooLate: boolean;
}

/** The calendar's answer, or the day itself where it has none: `known` says which. */
function counterDay(find: (date: PlainDate) => PlainDate, date: PlainDate): { day: PlainDate; known: boolean } {
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
 * afterwards). Steps at a counter fall on working days. What nothing bounds has no last day.
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
  const first = new Map<string, PlainDate>();
  const uncovered = new Set<string>();
  for (const draft of drafts) {
    const after = [...draft.needs, ...(draft.prefers ?? [])]
      .filter((id) => !finished.has(id))
      .map((id) => addDays(first.get(id) ?? today, daysOf(drafts, id)));
    const ready = max(today, draft.notBefore ?? today, ...after);
    const counter = draft.onWorkingDay ? counterDay(calendar.onOrAfter, ready) : { day: ready, known: true };
    if (!counter.known) uncovered.add(draft.id);
    first.set(draft.id, counter.day);
  }

  const last = new Map<string, PlainDate>();
  for (const draft of [...drafts].reverse()) {
    const dependents = drafts.filter(
      ({ id, needs, prefers = [] }) =>
        (needs.includes(draft.id) || prefers.includes(draft.id)) && last.has(id) && !finished.has(id),
    );
    const bounds = [
      ...(draft.notAfter === undefined ? [] : [draft.notAfter]),
      ...dependents.map(({ id }) => addDays(last.get(id) ?? today, -(draft.days ?? 0))),
    ];
    const [bound, ...others] = bounds;
    if (bound === undefined) continue;
    const day = min(bound, ...others);
    const quiet = addDays(day, -(draft.quietDays ?? 0));
    const early = first.get(draft.id) ?? today;
    const wanted = quiet >= early ? quiet : min(day, max(early, quiet));
    const counter = draft.onWorkingDay ? counterDay(calendar.onOrBefore, wanted) : { day: wanted, known: true };
    if (!counter.known) uncovered.add(draft.id);
    last.set(draft.id, counter.day);
  }

  return new Map(
    drafts.map(({ id }): [string, Dates] => {
      if (finished.has(id)) return [id, { earliest: null, latest: null, whyNoDate: text('date.done'), tooLate: false }];
      const earliest = first.get(id) ?? null;
      const latest = last.get(id) ?? null;
      if (latest !== null && earliest !== null && latest < earliest)
        return [
          id,
          { earliest, latest: null, whyNoDate: text('date.does-not-fit', { bound: { date: latest } }), tooLate: true },
        ];
      if (uncovered.has(id)) return [id, { earliest, latest, whyNoDate: text('date.calendar-ends'), tooLate: false }];
      return latest === null
        ? [id, { earliest, latest, whyNoDate: text('date.nothing-bounds-it'), tooLate: false }]
        : [id, { earliest, latest, tooLate: false }];
    }),
  );
}

const daysOf = (drafts: readonly Draft[], id: string): number => drafts.find((draft) => draft.id === id)?.days ?? 0;
