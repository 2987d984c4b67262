import { endsContract } from '@otboy/assess';
import {
  addDays,
  daysBetween,
  type PlainDate,
  type StatutoryPeriod,
  type StatutoryPeriodId,
  statutoryPeriods,
} from '@otboy/calendar';
import type { Case } from '@otboy/casefile';
import { type Knowledge, type Text, text } from '@otboy/knowledge';
import type { Deadline } from './deadlines.ts';
import type { Plan } from './plan.ts';
import { isFinished } from './status.ts';
import type { Step } from './step.ts';

/** How far a day can be leaned on: it is given; it moves with a day that is only planned; nothing sure stands behind it. */
export type Firmness = 'given' | 'planned' | 'assumed';

/** One thing on the way, on a day or over some days. */
export interface Mark {
  readonly id: string;
  /** today · task: a step of the critical path · visit: the statement · flight · clock: something runs out or opens. */
  readonly kind: 'today' | 'task' | 'visit' | 'flight' | 'clock';
  readonly title: Text;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly firmness: Firmness;
  /** A day lost on it is lost. */
  readonly critical: boolean;
  /** The day is over. */
  readonly past: boolean;
}

export interface DaysAhead {
  /** By their first day; on the same day today first, then what is done, then the clocks. */
  readonly marks: readonly Mark[];
  /** Clocks that run to a day nobody knows yet. */
  readonly undated: readonly Text[];
}

/** What the clocks of a plan rest on; those without a statutory period start from what the person said. */
const periods: Readonly<Record<string, StatutoryPeriodId>> = {
  refund: 'refund-30d',
  'claim-reply': 'claim-reply-30d',
  inactivity: 'inactivity-90d',
  'reissue-earliest': 'quarantine-60d',
  inheritance: 'inheritance-6m',
  'data-fix': 'data-fix-15d',
};

/** So many dated steps at most stand for a plan that has no critical path. */
const most = 4;

/**
 * The plan as days on a line: today, the steps on which a day lost is lost, the days for the statement, the flight, and
 * the clocks that run. A pure function; the picture and its words are drawn from the same list.
 */
export function daysAhead(knowledge: Knowledge, kase: Case, plan: Plan, today: PlainDate): DaysAhead {
  const { departure } = kase.answers;
  const marks: Mark[] = [
    { ...dayOf('today', text('days.today'), today), kind: 'today' },
    ...onTheWay(plan).map((step) => taskOf(step, plan)),
    ...(departure === undefined || departure < today
      ? []
      : [{ ...dayOf('flight', text('days.flight'), departure), kind: 'flight' as const }]),
    ...plan.deadlines.flatMap((deadline) => clocksOf(knowledge, deadline, today)),
  ];
  return {
    marks: marks
      .map((mark, index) => ({ mark, index }))
      .sort((a, b) => compare(a.mark, b.mark) || a.index - b.index)
      .map(({ mark }) => mark),
    undated: plan.deadlines.flatMap(({ date, title }) => (date === null ? [title] : [])),
  };
}

const dayOf = (id: string, title: Text, day: PlainDate) =>
  ({ id, title, from: day, to: day, firmness: 'given', critical: false, past: false }) as const;

const order: readonly Mark['kind'][] = ['today', 'task', 'visit', 'flight', 'clock'];
const compare = (a: Mark, b: Mark): number =>
  daysBetween(b.from, a.from) || order.indexOf(a.kind) - order.indexOf(b.kind) || daysBetween(b.to, a.to);

type Dated = Step & { readonly earliest: PlainDate };

/** The steps of the critical path and the statement; without a path, the open steps whose last day comes first. */
function onTheWay({ steps, criticalPath }: Plan): Dated[] {
  const dated = steps.filter(
    (step): step is Dated => step.earliest !== null && !isFinished(step.status) && step.status !== 'impossible',
  );
  const path = dated.filter(({ id, kind }) => criticalPath.includes(id) || endsContract(kind));
  if (criticalPath.length > 0) return path;
  const bounded = dated
    .filter((step) => step.latest !== null && !path.includes(step) && step.status !== 'waiting')
    .sort((a, b) => (String(a.latest) < String(b.latest) ? -1 : 1));
  return [...bounded.slice(0, most), ...path];
}

const taskOf = (step: Dated, { criticalPath }: Plan): Mark => ({
  id: step.id,
  kind: endsContract(step.kind) ? 'visit' : 'task',
  title: step.title,
  from: step.earliest,
  to: step.latest ?? step.earliest,
  firmness: step.latest === null ? 'planned' : 'given',
  critical: criticalPath.includes(step.id),
  past: false,
});

/** A clock as a day, or as the days between the careful end and the counted one; after the refund, the day of the claim. */
function clocksOf(knowledge: Knowledge, { id, date, title, safe, how }: Deadline, today: PlainDate): Mark[] {
  if (date === null) return [];
  const planned = how.some(({ say }) => say.startsWith('deadline.planned'));
  const firmness = isDoubtful(knowledge, id) ? 'assumed' : planned ? 'planned' : 'given';
  const clock: Mark = {
    id,
    kind: 'clock',
    title,
    from: safe !== undefined && safe < date ? safe : date,
    to: date,
    firmness,
    critical: false,
    past: date < today,
  };
  if (id !== 'refund' || date < today) return [clock];
  const opens = addDays(date, 1);
  return [clock, { ...clock, id: 'claim-opens', title: text('days.claim-opens'), from: opens, to: opens }];
}

/** The law names no such period, or what was read about it is one page or in dispute. */
function isDoubtful({ facts }: Knowledge, deadline: string): boolean {
  const id = periods[deadline];
  if (id === undefined) return false;
  const { fact, doubt }: StatutoryPeriod = statutoryPeriods[id];
  const confidence = fact === null ? undefined : facts[fact]?.confidence;
  return doubt !== undefined || confidence === undefined || confidence === 'low' || confidence === 'disputed';
}
