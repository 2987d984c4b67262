import { type Text, text } from '@otboy/knowledge';
import { type Context, isBank } from '../context.ts';
import { single } from '../draft.ts';
import { claimableFrom, refundOf } from '../refund.ts';

/** Whom the heirs tell: every bank and the portal of which there is a trace. */
function heirs(context: Context): Text {
  const told = context.standings.filter(
    ({ service, state }) => state !== 'gone' && (isBank(context, service) || service === 'gosuslugi'),
  );
  return told.length === 0
    ? text('step.bank-notice.how.heir')
    : text('step.bank-notice.how.heir-named', {
        services: { list: told.map(({ service }) => ({ service })) },
        how: text('step.bank-notice.how.heir'),
      });
}

export const bankNotice = single(
  'bank-notice',
  'The bank is told by the person: of a death, or to trace a refund that was sent back.',
  (context) => {
    const { asked, late, received, returnedOn } = refundOf(context);
    return (
      context.answers.holder === 'deceased' ||
      ((context.route === 'claim' || late) && !received && (asked || returnedOn !== undefined))
    );
  },
  (context) => {
    const refund = refundOf(context);
    const from = refund.returnedOn === undefined ? claimableFrom(refund) : undefined;
    return context.answers.holder === 'deceased'
      ? { where: 'bank', how: heirs(context) }
      : { where: 'bank', how: text('step.bank-notice.how'), ...(from === undefined ? {} : { notBefore: from }) };
  },
);
