import { strangerMove } from '@otboy/assess';
import { text } from '@otboy/knowledge';
import { type Context, emergencySteps, movable, moveId, riskOf } from '../context.ts';
import { counterDays } from '../counter-days.ts';
import { single } from '../draft.ts';
import { otherContractId } from './other-contract.ts';

export const apply = single(
  'apply',
  'The statement to the carrier: the point of no return, behind the guard.',
  ({ closes, route }) => closes && route !== 'close-via-portal',
  (context) => {
    const { answers, calendar, route, today } = context;
    return {
      where: 'shop',
      onWorkingDay: true,
      needs: [
        ...emergencySteps,
        'inventory',
        ...guardedMoves(context),
        'rehearsal',
        'autopay',
        'bank-notice',
        'update-data',
        'debt-check',
        'pay',
        'records',
        'power-of-attorney',
        ...(answers.otherContracts ?? []).map(otherContractId),
        'family-warned',
      ],
      prefers: ['second-factor', 'subscriptions', ...movable(context).map(({ service }) => moveId(service))],
      together: ['proof', 'refund-application', ...(context.says('update-data-first') ? ['update-data'] : [])],
      phrases: counterPhrases(context),
      places: { carrier: { carrier: answers.carrierNow ?? 'other' } },
      how: text(
        answers.refusedAtShop === true
          ? 'step.apply.how.refused'
          : route === 'close-in-person' || route === 'close-by-representative'
            ? `step.apply.how.${route}`
            : 'step.apply.how',
        { carrier: { carrier: answers.carrierNow ?? 'other' } },
      ),
      ...(answers.departure === undefined || route !== 'close-in-person'
        ? {}
        : counterDays(answers.departure, today, calendar)),
    };
  },
);

/** Moves that hold the guard: everything whose codes a stranger could hurt with, and senders nobody knows. */
const guardedMoves = (context: Context): string[] => [
  ...movable(context)
    .filter(({ service }) => riskOf(context, service) >= 3)
    .map(({ service }) => moveId(service)),
  ...context.strangers.map(strangerMove),
];

function counterPhrases({ answers }: Context): string[] {
  return [
    'shop-open-terminate',
    ...(answers.actingAs === 'representative' ? ['shop-representative'] : ['shop-open-owner']),
    ...(answers.citizenship === 'RU' ? [] : ['shop-open-language']),
    'shop-open-brand',
    'shop-form-own',
    'shop-form-stamp',
    'shop-form-date',
    'shop-only-termination',
    'shop-certificate',
    ...(answers.blockReason === 'biometrics' ? ['shop-biometrics-block'] : []),
    ...(answers.simInHand === false ? ['shop-sim-lost'] : []),
    ...((answers.balance ?? 0) < 0 ? ['refuse-debt'] : []),
    'refuse-written',
    'refuse-right',
    'phone-no-codes',
  ];
}
