import { moveId } from '@otboy/assess';
import { type Text, text } from '@otboy/knowledge';
import { type Context, emergencySteps, guardedMoves, movable } from '../context.ts';
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
        ...(context.says('suspend-then-decide') ? ['suspend'] : []),
      ],
      prefers: ['second-factor', 'subscriptions', ...movable(context).map(({ service }) => moveId(service))],
      together: ['proof', 'refund-application', ...(context.says('update-data-first') ? ['update-data'] : [])],
      phrases: counterPhrases(context),
      ...(route === 'corporate-route' && answers.companyExists === false
        ? { impossible: text('step.apply.impossible.company-gone') }
        : {}),
      places: { carrier: { carrier: answers.carrierNow ?? 'other' } },
      how: howOf(context),
      ...(answers.departure === undefined || route !== 'close-in-person'
        ? {}
        : counterDays(answers.departure, today, calendar)),
    };
  },
);

/** Who stands at the counter, and with what. */
function howOf({ answers, route }: Context): Text {
  const carrier = { carrier: { carrier: answers.carrierNow ?? 'other' } } as const;
  const how =
    answers.refusedAtShop === true
      ? 'step.apply.how.refused'
      : route === 'close-in-person' && answers.holder === 'close-family'
        ? 'step.apply.how.holder-comes'
        : `step.apply.how.${route}`;
  return text(how, carrier);
}

/** What the person at the counter can truly say of themself. */
function introduction({ answers, route }: Context): string[] {
  if (route === 'heir-route') return ['shop-heir', ...(answers.balance === 0 ? [] : ['shop-heir-money'])];
  if (route === 'corporate-route') return ['shop-corporate-remove'];
  if (route === 'close-by-representative')
    // Its words name both powers: said only where the power is still to be made with both, or has both.
    return answers.poaPowers === undefined || answers.poaPowers.includes('money') ? ['shop-representative'] : [];
  return answers.holder === 'self' ? ['shop-open-owner'] : [];
}

function counterPhrases(context: Context): string[] {
  const { answers } = context;
  return [
    'shop-open-terminate',
    ...introduction(context),
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
