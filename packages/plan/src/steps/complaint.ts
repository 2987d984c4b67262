import { addDays, type PlainDate, statutoryDeadline, type WorkingCalendar } from '@otboy/calendar';
import { single } from '../draft.ts';

export const complaint = single(
  'complaint',
  'After the claim, and only after it: the regulator and the consumer authority.',
  ({ says, route }) => says('claim') && route !== 'not-yours',
  ({ today, calendar }) => ({ where: 'online', needs: ['claim'], notBefore: claimAnswer(today, calendar) }),
);

/** The first day after the carrier's 30 days to answer, if the claim is handed in today. */
const claimAnswer = (today: PlainDate, calendar: WorkingCalendar): PlainDate =>
  addDays(statutoryDeadline('claim-reply-30d', today, calendar).date, 1);
