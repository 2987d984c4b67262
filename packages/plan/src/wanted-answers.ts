import { assess } from '@otboy/assess';
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

/**
 * Answers without which a plan should not be shown yet: what can still hold the verdict back, and whether the number works
 * at all. In an emergency nothing comes before it; whoever has told why the line is blocked has told that it has not ended.
 */
export function answersBeforePlan(knowledge: Knowledge, kase: Case, today: PlainDate): readonly string[] {
  const { verdict, missing } = assess(knowledge, kase, today);
  if (verdict === 'emergency') return [];
  const { lineState, blockReason } = kase.answers;
  return lineState === undefined && blockReason === undefined ? [...new Set([...missing, 'lineState'])] : missing;
}
