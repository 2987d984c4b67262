import type { PlainDate } from '@otboy/calendar';
import type { AnswerId, Case } from '@otboy/casefile';
import type { Knowledge } from '@otboy/knowledge';
import { contextOf } from './context.ts';

/** Answers that would make the plan more exact, in the order in which they help. */
export function wantedAnswers(knowledge: Knowledge, kase: Case, today: PlainDate): AnswerId[] {
  const { answers, closes, route } = contextOf(knowledge, kase, today);
  const wanted: AnswerId[] = [
    'carrierNow',
    ...(route === 'claim' ? (['closedOn', 'balance', 'refundAsked'] as const) : []),
    'departure',
    'citizenship',
    'receivingNumber',
    'simInHand',
    'gosuslugiAccount',
    'payment',
    ...(closes
      ? ([
          'autopay',
          'subscriptions',
          'russianBankAccount',
          'wantsBankClosed',
          'sbpOnNumber',
          'recentRoaming',
          'otherContracts',
        ] as const)
      : []),
    ...(answers.citizenship !== undefined && answers.citizenship !== 'RU'
      ? (['biometricsDone', 'sameHandset'] as const)
      : []),
    ...(answers.inRussia === false || route === 'let-lapse-knowingly' ? (['lastPaidAction'] as const) : []),
    ...(answers.inRussia === true ? (['cooling'] as const) : []),
  ];
  return wanted.filter((id) => answers[id] === undefined);
}
