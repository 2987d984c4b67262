import { z } from 'zod';
import { envelope, isoDate } from './envelope.ts';

/** One year of the Russian production calendar, five-day week, federal days only. */
export const calendarYear = z.strictObject({
  ...envelope,
  year: z.int(),
  status: z.enum(['decreed']),
  nonWorkingWeekdays: z.array(isoDate).describe('Weekdays (Mon–Fri) that are days off.'),
  workingWeekends: z.array(isoDate).describe('Saturdays and Sundays that are working days.'),
  shortened: z.array(isoDate).describe('Working days one hour shorter.'),
  transfers: z.array(z.strictObject({ from: isoDate, to: isoDate, by: z.string() })),
  totals: z.strictObject({ calendarDays: z.int(), workingDays: z.int(), daysOff: z.int(), hours40: z.number() }),
  decree: z.strictObject({
    issuer: z.string(),
    number: z.string(),
    date: isoDate,
    title: z.string(),
    publication: z.string().nullable().optional(),
    seenAs: z.string().optional(),
  }),
  differences: z.array(z.string()),
});
export type CalendarYear = z.infer<typeof calendarYear>;
