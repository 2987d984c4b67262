import { addDays, CoverageError, type PlainDate, type WorkingCalendar } from '@otboy/calendar';

export interface CounterDays {
  readonly notBefore: PlainDate;
  readonly notAfter: PlainDate;
  /** False when no working day is left in time: shops may be open all the same, but that has to be asked. */
  readonly onWorkingDay: boolean;
}

/**
 * The days on which to go to the counter before a flight: from five to two days before it, on working days; where
 * holidays fill those days, earlier ones; where they have passed, the day before, which leaves no second one. Never the
 * day of departure.
 * Beyond the production calendar the plain days are given; who dates the step says that they were not checked.
 */
export function counterDays(departure: PlainDate, today: PlainDate, calendar: WorkingCalendar): CounterDays {
  const last = addDays(departure, -2);
  const first = addDays(departure, -5);
  const dayBefore = addDays(departure, -1);
  const plain = last >= today ? last : dayBefore;
  try {
    const working = calendar.onOrBefore(last);
    if (working >= today)
      return { notBefore: first <= working ? first : addDays(working, -3), notAfter: working, onWorkingDay: true };
    const latest = calendar.onOrBefore(dayBefore);
    return latest >= today
      ? { notBefore: first, notAfter: latest, onWorkingDay: true }
      : { notBefore: first, notAfter: plain, onWorkingDay: false };
  } catch (error) {
    if (error instanceof CoverageError) return { notBefore: first, notAfter: plain, onWorkingDay: true };
    throw error;
  }
}
