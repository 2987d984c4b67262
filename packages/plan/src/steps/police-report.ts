import { addDays } from '@otboy/calendar';
import { single } from '../draft.ts';

export const policeReport = single(
  'police-report',
  'Without the date and a report a dispute is hard to win.',
  ({ says, answers }) => says('emergency') && answers.blockReason !== 'lost-sim',
  ({ today }) => ({ where: 'anywhere', needs: ['end-sessions'], notAfter: addDays(today, 2) }),
);
