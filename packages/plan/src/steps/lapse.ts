import { moveId, strangerMove } from '@otboy/assess';
import { text } from '@otboy/knowledge';
import { movable } from '../context.ts';
import { single } from '../draft.ts';
import { otherContractId } from './other-contract.ts';

export const lapse = single(
  'lapse',
  'Not used any more, knowing what stays uncertain: the contract lapses by itself, on a day nobody tells. Never with a debt.',
  ({ lapses }) => lapses,
  (context) => ({
    where: 'anywhere',
    needs: [
      'inventory',
      ...movable(context).map(({ service }) => moveId(service)),
      ...context.strangers.map(strangerMove),
      // A password on Telegram or WhatsApp is what keeps the next holder of the number out.
      'second-factor',
      'rehearsal',
      'debt-check',
      'pay',
      'autopay',
      ...(context.answers.otherContracts ?? []).map(otherContractId),
    ],
    ...(context.lapsesWithoutDebt && !context.case.events.some(({ step }) => step === 'lapse')
      ? { impossible: text('step.lapse.impossible.debt') }
      : {}),
  }),
);
