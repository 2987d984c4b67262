import { addDays } from '@otboy/calendar';
import { deadlineOf } from '../context.ts';
import { single } from '../draft.ts';

export const updateData = single(
  'update-data',
  'The counter serves the person in the contract: data first, the ending at the same visit.',
  ({ says }) => says('update-data-first'),
  (context) => {
    const { noticeReceived } = context.answers;
    const deadline = noticeReceived === undefined ? null : deadlineOf(context, 'data-fix-15d', noticeReceived);
    // Beyond the production calendar the plain day is given, and whoever dates the step says that it was not checked.
    const last = deadline?.safe ?? (noticeReceived === undefined ? undefined : addDays(noticeReceived, 15));
    return {
      where: 'shop',
      onWorkingDay: true,
      together: ['apply'],
      phrases: ['shop-old-passport'],
      ...(last === undefined ? {} : { notAfter: last }),
    };
  },
);
