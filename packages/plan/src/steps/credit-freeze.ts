import { addDays } from '@otboy/calendar';
import { single } from '../draft.ts';

export const creditFreeze = single(
  'credit-freeze',
  'Loans are taken with stolen codes: a ban on new credit and a look into the credit history.',
  ({ says }) => says('emergency'),
  ({ today }) => ({ where: 'online', needs: ['end-sessions'], notAfter: addDays(today, 1) }),
);
