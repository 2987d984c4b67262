import { CoverageError, type PlainDate, statutoryDeadline, workingCalendar } from '@otboy/calendar';
import { all, any, reported, seen } from '../condition.ts';
import type { Rule } from '../rule.ts';
import { filedOn, refundSoFar, type Situation } from '../situation.ts';

export const refundOverdue: Rule = {
  id: 'refund-overdue',
  about: 'Thirty days after the end the money has to be back; what is late is claimed, without waiting for more.',
  when: all(
    any(
      reported('closedOn', (end, situation) => isOver(end, situation)),
      seen((situation) => isOver(filedOn(situation), situation)),
    ),
    seen((situation) => !refundSoFar(situation).received),
    any(
      reported('refundAsked', (kopecks) => kopecks > 0),
      reported('balance', (kopecks) => kopecks > 0),
    ),
  ),
  concludes: { also: 'claim' },
  facts: ['law-refund-30d', 'law-claim-before-court'],
  examples: [
    {
      name: 'accepted two months ago, nothing came',
      case: { answers: { balance: 41200 }, events: [{ kind: 'accepted', on: '2026-09-20', step: 'apply' }] },
      outcome: 'yes',
    },
    {
      name: 'accepted, and it came',
      case: {
        answers: { balance: 41200 },
        events: [
          { kind: 'accepted', on: '2026-09-20', step: 'apply' },
          { kind: 'refund-received', on: '2026-10-10' },
        ],
      },
      outcome: 'no',
    },
    {
      name: 'nothing was left',
      case: {
        answers: { balance: 0, refundAsked: 0 },
        events: [{ kind: 'accepted', on: '2026-09-20', step: 'apply' }],
      },
      outcome: 'no',
    },
    {
      name: 'not due yet',
      case: { answers: { balance: 41200, closedOn: '2026-11-20' } },
      outcome: 'no',
    },
    { name: 'nothing was filed', case: { answers: { balance: 41200 } }, outcome: 'unknown' },
    { name: 'ended two months ago', case: { answers: { balance: 41200, closedOn: '2026-09-20' } }, outcome: 'yes' },
    {
      name: 'whether anything was left is not known',
      case: { events: [{ kind: 'accepted', on: '2026-09-20', step: 'apply' }] },
      outcome: 'unknown',
    },
  ],
};

/** The thirty days of the carrier are over. Beyond the production calendar nothing is called late. */
function isOver(end: PlainDate | undefined, { knowledge, today }: Situation): boolean {
  if (end === undefined) return false;
  try {
    return statutoryDeadline('refund-30d', end, workingCalendar(knowledge.calendar)).date < today;
  } catch (error) {
    if (error instanceof CoverageError) return false;
    throw error;
  }
}
