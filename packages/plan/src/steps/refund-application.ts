import { type Text, text } from '@otboy/knowledge';
import type { Context } from '../context.ts';
import { single } from '../draft.ts';
import { type Refund, refundOf } from '../refund.ts';

function howOf(
  { answers: { balance, holder, refundAsked, actingAs, poaPowers }, route }: Context,
  { asked, late, open }: Refund,
): Text {
  if (holder === 'deceased') return text('step.refund-application.how.heir');
  if ((balance ?? 0) < 0 && refundAsked === undefined) return text('step.refund-application.how.after-debt');
  if (actingAs === 'representative' && poaPowers !== undefined && !poaPowers.includes('money'))
    return text('step.refund-application.how.no-power');
  if (route !== 'claim') return text('step.refund-application.how');
  return asked && !late
    ? text('step.refund-application.how.asked')
    : open === undefined
      ? text('step.refund-application.how.new-details-no-sum')
      : text('step.refund-application.how.new-details', { sum: { kopecks: open } });
}

export const refundApplication = single(
  'refund-application',
  'Unused money is returned on application: with the statement, or with new bank details when it never came.',
  (context) => refundOf(context).possible,
  (context) => {
    const { filed, route } = context;
    const refund = refundOf(context);
    return {
      where: route === 'claim' || route === 'close-via-portal' ? 'anywhere' : 'shop',
      // With the statement; after it, whatever has become of that.
      needs: route === 'claim' || filed !== undefined ? [] : ['apply', 'refuse-number'],
      prefers: route === 'claim' ? ['bank-notice'] : [],
      together: route === 'claim' ? [] : ['apply'],
      phrases: ['shop-refund-bank', 'shop-refund-term'],
      how: howOf(context, refund),
      // Asked in time is asked; once it is late the details may be what is wrong, and it is asked again.
      done: refund.received || (refund.asked && !refund.late),
      ...(refund.returnedOn === undefined ? {} : { since: refund.returnedOn }),
    };
  },
);
