import { addDays, earlier, later, type PlainDate, type WorkingCalendar } from '@otboy/calendar';

export interface CounterDays {
  readonly notBefore: PlainDate;
  readonly notAfter: PlainDate;
  /** False when no working day is left in time: shops may be open all the same, but that has to be asked. */
  readonly onWorkingDay: boolean;
}

/**
 * The days on which to go to the counter before a flight: from five to two days before it, on working days; where
 * holidays fill those days, earlier ones. Never the day of departure, as long as another is left.
 * Beyond the production calendar the plain days are given; who dates the step says that they were not checked.
 */
export function counterDays(departure: PlainDate, today: PlainDate, calendar: WorkingCalendar): CounterDays {
  const last = addDays(departure, -2);
  const first = addDays(departure, -5);
  if (!calendar.covers(departure)) return { notBefore: first, notAfter: last, onWorkingDay: true };
  const working = calendar.onOrBefore(last);
  if (working < today)
    return { notBefore: first, notAfter: later(last, earlier(today, addDays(departure, -1))), onWorkingDay: false };
  return { notBefore: first <= working ? first : addDays(working, -3), notAfter: working, onWorkingDay: true };
}
