import { milestonesOf } from '@otboy/plan';
import { planOf } from './decided.ts';
import type { Desk } from './desk.ts';
import { useDesk } from './desk.ts';
import type { Kept } from './keep.ts';
import { askPersistence } from './persist.ts';

/** The milestones that a case has behind it. */
export const reached = ({ knowledge, today }: Pick<Desk, 'knowledge' | 'today'>, kase: Kept['case']) =>
  milestonesOf(planOf(knowledge, kase, today));

/** The milestone for which a copy is offered now: the latest one for which none was made or declined. */
export function offerOf({ knowledge, kept, today }: Pick<Desk, 'knowledge' | 'kept' | 'today'>): string | undefined {
  if (kept.saved?.changes === 0) return undefined;
  const latest = reached({ knowledge, today }, kept.case).at(-1);
  return latest === undefined || kept.offered?.includes(latest) ? undefined : latest;
}

/** No copy is offered for what lies behind the case today. */
export const answeredOffers = (desk: Pick<Desk, 'knowledge' | 'kept' | 'today'>): Kept => ({
  ...desk.kept,
  offered: reached(desk, desk.kept.case),
});

/** Notes that a file holds the case as it is now. Whoever saves means to keep it, so the browser is asked to as well. */
export function useSaved(): () => void {
  const desk = useDesk();
  return () => {
    desk.keep({ ...answeredOffers(desk), saved: { on: desk.today, changes: 0 } });
    askPersistence();
  };
}
