import { statutoryDeadline } from '@otboy/calendar';
import { single } from '../draft.ts';

export const updateData = single(
  'update-data',
  'The counter serves the person in the contract: data first, the ending at the same visit.',
  ({ says }) => says('update-data-first'),
  ({ answers, calendar }) => ({
    where: 'shop',
    onWorkingDay: true,
    together: ['apply'],
    phrases: ['shop-old-passport'],
    ...(answers.noticeReceived === undefined
      ? {}
      : { notAfter: statutoryDeadline('data-fix-15d', answers.noticeReceived, calendar).safe }),
  }),
);
