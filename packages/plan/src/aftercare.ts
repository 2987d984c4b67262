import { endsContract } from '@otboy/assess';
import type { PlainDate } from '@otboy/calendar';
import type { Case } from '@otboy/casefile';
import { freshness, type Knowledge, type Text, text } from '@otboy/knowledge';
import { type Context, contextOf } from './context.ts';
import type { Deadline } from './deadlines.ts';
import { makePlan } from './plan.ts';
import type { Step, StepKind } from './step.ts';

/** States of a product as TM Forum's TMF637 names them. Blocked is suspended: the contract goes on. */
export const lineStates = ['active', 'suspended', 'pendingTerminate', 'terminated', 'unknown'] as const;
export type LineState = (typeof lineStates)[number];

/** How well the closure is proven, weakest first. */
export const rungs = ['none', 'asked', 'accepted', 'confirmed', 'verified'] as const;
export type Rung = (typeof rungs)[number];

/** What a caller of the number hears, and what it is worth: a weak sign, never a proof. */
export interface Announcement {
  readonly fact: string;
  readonly text: Text;
  readonly confidence: string;
  readonly ask: Text;
}

export interface Aftercare {
  readonly state: LineState;
  readonly ladder: Rung;
  /** What that rung is worth, and what the next one takes. */
  readonly text: Text;
  readonly deadlines: readonly Deadline[];
  /** What can be done today, in order; where nothing can, what comes next. Never empty. */
  readonly nextActions: readonly Pick<Step, 'id' | 'kind' | 'title' | 'how' | 'status' | 'earliest' | 'latest'>[];
  /** Kinds of papers that the open steps call for. */
  readonly papers: readonly { readonly kind: string; readonly step: string; readonly title: Text }[];
  readonly announcements: readonly Announcement[];
}

/** Facts about what callers hear, weakest news first. */
const tones = ['tone-off', 'tone-blocked', 'tone-not-served', 'tone-rings', 'tone-stranger'];

/** The paper that a step is done with. */
const paperOf: Partial<Record<StepKind, string>> = {
  apply: 'termination-statement',
  'refund-application': 'refund-application',
  claim: 'claim',
  complaint: 'complaint',
  'bank-notice': 'bank-notice',
  records: 'call-detail-request',
  'debt-check': 'no-debt-request',
  'power-of-attorney': 'power-of-attorney',
  transfer: 'ownership-transfer',
};

/** The kind of paper that a step is done with; undefined where it takes none. */
export const paperOfStep = (kind: StepKind): string | undefined => paperOf[kind];

/** What is open after the statement, and how far the closure is proven. A pure function of its arguments. */
export function aftercareOf(knowledge: Knowledge, kase: Case, today: PlainDate): Aftercare {
  const context = contextOf(knowledge, kase, today);
  const { steps, deadlines } = makePlan(knowledge, kase, today);
  const state = lineStateOf(context);
  const ladder = rungOf(context);
  const open = steps.filter(({ status }) => status === 'ready' || status === 'waiting' || status === 'prepared');
  const ready = open.filter(({ status }) => status !== 'waiting');
  const next = ready.length > 0 ? ready : open.slice(0, 1);
  return {
    state,
    ladder,
    text: text(`aftercare.${state === 'terminated' && ladder === 'none' ? 'ended-without-paper' : ladder}`),
    deadlines,
    nextActions: (next.length > 0 ? next : steps.slice(-1)).map(
      ({ id, kind, title, how, status, earliest, latest }) => ({ id, kind, title, how, status, earliest, latest }),
    ),
    papers: open.flatMap(({ id, kind, title }) => {
      const paper = paperOfStep(kind);
      return paper === undefined ? [] : [{ kind: paper, step: id, title }];
    }),
    announcements: tones.flatMap((id) => {
      const record = knowledge.facts[id];
      return record === undefined || freshness(record, today).state === 'withheld'
        ? []
        : [{ fact: id, text: text(`fact.${id}`), confidence: record.confidence, ask: text(`ask.${id}`) }];
    }),
  };
}

function lineStateOf({ answers: { lineState }, case: kase }: Context): LineState {
  if (lineState === 'ended') return 'terminated';
  if (kase.events.some(({ kind, step }) => kind === 'accepted' && endsContract(step))) return 'pendingTerminate';
  return lineState === undefined ? 'unknown' : lineState === 'active' ? 'active' : 'suspended';
}

/** verified takes both: the word of the carrier, and that the person saw the line gone. */
function rungOf({ case: { events } }: Context): Rung {
  const has = (...kinds: readonly string[]) =>
    events.some(({ kind, step }) => kinds.includes(kind) && (step === undefined || endsContract(step)));
  const seen = events.some(
    ({ kind, step }) => kind === 'line-ended' || (kind === 'step-done' && step === 'confirmed-off'),
  );
  if (has('confirmed') || events.some(({ kind, step }) => kind === 'confirmed' && step === 'confirmed-off'))
    return seen ? 'verified' : 'confirmed';
  if (has('accepted')) return 'accepted';
  return has('sent') || events.some(({ kind, step }) => kind === 'step-done' && endsContract(step)) ? 'asked' : 'none';
}
