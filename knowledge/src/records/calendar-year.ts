import { z } from 'zod';
import { envelope, isoDate } from './envelope.ts';

/** One year of the Russian production calendar, five-day week, federal days only. */
export const calendarYear = z.strictObject({
  ...envelope,
  year: z.int().describe('The year.'),
  status: z.enum(['decreed']).describe('decreed: the Government has signed the transfers of the year.'),
  nonWorkingWeekdays: z.array(isoDate).describe('Weekdays (Mon–Fri) that are days off.'),
  workingWeekends: z.array(isoDate).describe('Saturdays and Sundays that are working days.'),
  shortened: z.array(isoDate).describe('Working days one hour shorter.'),
  transfers: z
    .array(
      z.strictObject({
        from: isoDate.describe('The day off that falls on a holiday.'),
        to: isoDate.describe('The day that is off instead.'),
        by: z.string().describe('By decree, or by the article of the Labour Code itself.'),
      }),
    )
    .describe('Days off that were moved.'),
  totals: z
    .strictObject({
      calendarDays: z.int().describe('Days of the year.'),
      workingDays: z.int().describe('Working days.'),
      daysOff: z.int().describe('Days off, weekends included.'),
      hours40: z.number().describe('Working hours of a 40-hour week.'),
    })
    .describe('Totals that the lists must give.'),
  decree: z
    .strictObject({
      issuer: z.string().describe('Who signed it.'),
      number: z.string().describe('Its number.'),
      date: isoDate.describe('Day of signing.'),
      title: z.string().describe('Its title, in Russian.'),
      publication: z.string().nullable().optional().describe('Address of the official publication.'),
      seenAs: z.string().optional().describe('In what form it was read.'),
    })
    .describe('The decree on moved days off of the year.'),
  differences: z.array(z.string()).describe('Where the sources differ, in English.'),
});
export type CalendarYear = z.infer<typeof calendarYear>;
