import { endsContract, fallbackId, isFallback, moveId, type Verdict } from '@otboy/assess';
import { addDays, daysBetween, later, type PlainDate } from '@otboy/calendar';
import type { Case } from '@otboy/casefile';
import { type Knowledge, type Text, text } from '@otboy/knowledge';
import { claimAnswer } from './claim-answer.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import { type Context, contextOf, deadlineOf, movable } from './context.ts';
import { criticalPathOf } from './critical-path.ts';
import { type Dates, dateSteps } from './dates.ts';
import { type Deadline, deadlinesOf } from './deadlines.ts';
import { type Emergency, emergencyKind, emergencyOf } from './emergency.ts';
import { type MustKnow, mustKnowOf } from './must-know.ts';
import { inOrder, type Ordered } from './order.ts';
import { filled } from './phrases.ts';
import { quickWinsOf } from './quick-wins.ts';
import { endOf } from './refund.ts';
import { type SaidElsewhere, saidElsewhere } from './said-elsewhere.ts';
import { isFinished, ownStatus } from './status.ts';
import type { Draft, Status, Step, StepKind } from './step.ts';
import { makers } from './steps/index.ts';
import { type WhatNow, whatNowOf } from './what-now.ts';

export interface Plan {
  readonly verdict: Verdict;
  readonly then: readonly Verdict[];
  readonly title: Text;
  /** What to do at once, where the verdict is an emergency. */
  readonly emergency: Emergency | null;
  readonly steps: readonly Step[];
  /** May the statement be handed in? */
  readonly applyReady: boolean;
  /** From the first thing to do to the statement, along the steps with the fewest days to spare: a day lost on one of them is lost. */
  readonly criticalPath: readonly string[];
  /** With hours left: what protects most in them, in this order. Empty where there is more time. */
  readonly quickWins: readonly string[];
  /** Step ids that hold it, whenever it may not. */
  readonly blockers: readonly string[];
  /** The person opened the guard knowingly; what still hangs on the number stands in `blockers` all the same. */
  readonly overridden: boolean;
  readonly deadlines: readonly Deadline[];
  readonly conflicts: readonly Conflict[];
  readonly mustKnow: readonly MustKnow[];
  /** What they may answer, and what then. */
  readonly whatNow: readonly WhatNow[];
}

type Guard = Pick<Plan, 'applyReady' | 'blockers' | 'overridden'>;

/**
 * The ordered, dated work that follows from a case. A pure function: nothing of it is stored.
 *
 * Safety: adding a debt never removes a step and never opens the guard; adding a link never makes a step ready.
 */
export function makePlan(knowledge: Knowledge, kase: Case, today: PlainDate): Plan {
  const context = contextOf(knowledge, kase, today);
  const made = makers.flatMap((maker) => maker.make(context));
  const drafts = inOrder(withFallbacks(made, context));
  const status = statusOf(drafts, context);
  const finished = new Set(drafts.filter(({ id }) => isFinished(status.get(id))).map(({ id }) => id));
  const dates = afterTheEnd(dateSteps(bounded(drafts, context), today, context.calendar, finished), drafts, context);
  const said = new Map(
    [...new Set(drafts.map(({ kind }) => kind))].map((kind) => [kind, saidElsewhere(context, kind)]),
  );
  const place = new Map(drafts.map(({ id }, index) => [id, index]));
  const steps = drafts.map((draft) => stepOf(draft, place, said, status, dates, context));
  const guard = guardOf(steps, context);
  return {
    verdict: context.assessment.verdict,
    then: context.assessment.then,
    title: context.assessment.title,
    emergency: urgent(context),
    steps,
    criticalPath: criticalPathOf(steps),
    quickWins: quickWinsOf(context, steps),
    ...guard,
    deadlines: deadlinesOf(context, steps),
    conflicts: conflictsOf(context, drafts, dates),
    mustKnow: mustKnowOf(context, steps),
    whatNow: whatNowOf(context),
  };
}

/** The acts and the numbers, where the verdict is an emergency. */
function urgent(context: Context): Emergency | null {
  const kind = emergencyKind(context);
  return kind === null ? null : emergencyOf(context.knowledge, kind, context.today, context.case);
}

/** A step that waits for a refused move waits for its fallback instead; before a refusal the fallback holds nothing. */
function withFallbacks(drafts: readonly Draft[], context: Context): readonly Draft[] {
  const refused = new Set(
    movable(context)
      .filter(({ refusedOn }) => refusedOn !== undefined)
      .map(({ service }) => moveId(service)),
  );
  if (refused.size === 0) return drafts;
  const instead = (ids: readonly string[] = []) => ids.map((id) => (refused.has(id) ? fallbackId(id) : id));
  return drafts.map((draft) => ({ ...draft, needs: instead(draft.needs), prefers: instead(draft.prefers) }));
}

/**
 * What needs a person in Russia has to happen before the day of departure; what belongs to the same visit as the
 * statement on its days, and a fallback by then too. What comes after the end is not bound by the flight, nor is what a
 * representative does at the counter.
 */
function bounded(drafts: readonly Draft[], { answers, closes, route, today }: Context): Draft[] {
  const visit = drafts.find(({ kind }) => kind === 'apply')?.notAfter;
  const { departure } = answers;
  // On the day of departure itself what is left is done at once; only the statement is not (`counterDays`).
  const dayBefore = departure === undefined || !closes ? undefined : later(today, addDays(departure, -1));
  const presence: readonly string[] = ['shop', 'mfc', 'russia'];
  const isOfAnother = ({ kind, where }: Draft) =>
    route === 'close-by-representative' && where === 'shop' && kind !== 'update-data';
  return drafts.map((draft) => {
    if (draft.notAfter !== undefined) return draft;
    const ofTheVisit = draft.together?.includes('apply') || isFallback(draft);
    const bound = ofTheVisit ? visit : presence.includes(draft.where) && !isOfAnother(draft) ? dayBefore : undefined;
    return bound === undefined ? draft : { ...draft, notAfter: bound };
  });
}

/**
 * The refund counts from the end of the contract, and the account must live until its last day: dates that follow from
 * the end, or from the day the plan has for the statement, so they come after it. A refund that is late is waited for
 * until the claim has to be answered.
 */
function afterTheEnd(dates: Map<string, Dates>, drafts: readonly Draft[], context: Context): Map<string, Dates> {
  const refund = dates.get('refund-in');
  if (refund === undefined || refund.first === null) return dates;
  const draft = drafts.find(({ kind }) => endsContract(kind));
  const act = draft === undefined || draft.impossible !== undefined ? undefined : dates.get(draft.id);
  const end = endOf(context) ?? act?.latest ?? act?.first ?? null;
  const due = end === null ? null : (deadlineOf(context, 'refund-30d', end)?.date ?? null);
  if (due === null) return dates;
  const moved = new Map(dates);
  const overdue = due < context.today;
  moved.set('refund-in', {
    ...refund,
    latest: overdue ? null : later(due, refund.first),
    ...(overdue ? { whyNoDate: text('date.overdue', { due: { date: due } }) } : {}),
  });
  const close = dates.get('bank-close');
  const money = overdue && drafts.some(({ id }) => id === 'claim') ? claimAnswer(context) : due;
  if (close !== undefined && close.earliest !== null && money !== null)
    moved.set('bank-close', { ...close, earliest: later(close.earliest, money) });
  return moved;
}

function statusOf(drafts: readonly Draft[], { case: kase, today }: Context): Map<string, Status> {
  const status = new Map<string, Status>();
  for (const draft of drafts) {
    const own = ownStatus(draft, kase.events);
    const free = draft.needs.every((id) => isFinished(status.get(id)));
    const early = draft.notBefore !== undefined && draft.notBefore > today;
    status.set(draft.id, own ?? (free && !early && draft.waitsFor === undefined ? 'ready' : 'waiting'));
  }
  return status;
}

function stepOf(
  draft: Ordered,
  place: ReadonlyMap<string, number>,
  said: ReadonlyMap<StepKind, readonly SaidElsewhere[]>,
  status: ReadonlyMap<string, Status>,
  dates: ReadonlyMap<string, Dates>,
  context: Context,
): Step {
  const { knowledge, case: kase } = context;
  const elsewhere = said.get(draft.kind) as readonly SaidElsewhere[];
  const date = dates.get(draft.id);
  const unlockedBy = draft.needs
    .filter((id) => !isFinished(status.get(id)))
    .sort((a, b) => (place.get(a) as number) - (place.get(b) as number))[0];
  const state = status.get(draft.id) as Status;
  const whyNoDate = draft.impossible ?? draft.waitsFor ?? date?.whyNoDate;
  // A statement that does not fit before the flight has no day: on the day of departure or after it nobody is there.
  const visit = draft.kind === 'apply' || draft.needs.includes('apply');
  const none = draft.impossible !== undefined || (visit && date?.tooLate === true);
  const earliest = none ? null : (date?.earliest ?? null);
  const latest = draft.impossible === undefined ? (date?.latest ?? null) : null;
  return {
    id: draft.id,
    kind: draft.kind,
    ...(draft.service === undefined ? {} : { service: draft.service }),
    title: draft.title,
    why: draft.why,
    how: draft.how,
    needs: draft.needs,
    prefers: draft.prefers,
    together: draft.together,
    needsOldNumber: draft.needsOldNumber ?? false,
    where: draft.where,
    earliest,
    latest,
    slack:
      date?.missing !== undefined
        ? -date.missing
        : earliest === null || latest === null
          ? null
          : daysBetween(earliest, latest),
    ...(whyNoDate === undefined ? {} : { whyNoDate }),
    status: state,
    ...(state === 'waiting' && unlockedBy !== undefined ? { unlockedBy } : {}),
    ...(draft.asks === undefined ? {} : { asks: draft.asks }),
    ...(draft.basis === undefined ? {} : { basis: draft.basis }),
    ...(elsewhere.length === 0 ? {} : { saidElsewhere: elsewhere }),
    ...(draft.phrases === undefined
      ? {}
      : {
          phrases: draft.phrases.flatMap((id) => {
            const phrase = knowledge.phrases[id];
            return phrase === undefined ? [] : [filled(phrase, kase.number)];
          }),
        }),
  };
}

/**
 * The guard at the point of no return. It opens knowingly, but not in an emergency nor while somebody is on the line:
 * then the wish is not the person's own. Where the plan has no statement, what is left to do holds it, or, when all is
 * done, the step that stands in its place.
 */
function guardOf(steps: readonly Step[], { case: kase, answers, says }: Context): Guard {
  const act = steps.find(({ kind }) => endsContract(kind));
  const unfinished = steps.filter(({ status }) => !isFinished(status));
  if (act === undefined)
    return {
      applyReady: false,
      blockers: (unfinished.length > 0 ? unfinished : steps.slice(-1)).map(({ id }) => id),
      overridden: false,
    };
  const impossible = act.status === 'impossible';
  const blockers = unfinished
    .filter(({ id }) => act.needs.includes(id) || (impossible && id === act.id))
    .map(({ id }) => id);
  const overridden =
    kase.events.some(({ kind }) => kind === 'guard-overridden') &&
    !says('emergency') &&
    answers.suspiciousCaller !== true;
  return { applyReady: !impossible && (blockers.length === 0 || overridden), blockers, overridden };
}

/** One step with everything it rests on, for `--why`; undefined when the plan has no such step. */
export const whyStep = (plan: Plan, id: string): (Step & { neededBy: string[]; heldBy: Text }) | undefined => {
  const step = plan.steps.find((one) => one.id === id);
  if (step === undefined) return undefined;
  return {
    ...step,
    neededBy: plan.steps.filter(({ needs }) => needs.includes(id)).map((one) => one.id),
    heldBy: text(step.unlockedBy === undefined ? 'plan.held-by-nothing' : 'plan.held-by', {
      step: plan.steps.find((one) => one.id === step.unlockedBy)?.title ?? '',
    }),
  };
};
