export {
  type CountedPeriod,
  countPeriod,
  type Length,
  type Period,
} from './count-period.ts';
export { CoverageError } from './coverage-error.ts';
export { addDays, addMonths, daysBetween, earlier, isDate, later, type PlainDate, weekday } from './plain-date.ts';
export { type StatutoryDeadline, statutoryDeadline } from './statutory-deadline.ts';
export {
  type PeriodKind,
  type StatutoryPeriod,
  type StatutoryPeriodId,
  statutoryPeriods,
} from './statutory-periods.ts';
export { type WorkingCalendar, workingCalendar } from './working-calendar.ts';
