import type { PlainDate } from '@otboy/calendar';
import type { AnswerId, Case } from '@otboy/casefile';
import { type Fact, freshness, type Knowledge, type Text, text } from '@otboy/knowledge';
import type { AlternativeCode } from './alternative.ts';
import { alternatives } from './alternatives/index.ts';
import type { Trace } from './condition.ts';
import type { Rule, Verdict } from './rule.ts';
import { afterCannotTell, beforeCannotTell, besides, rules } from './rules/index.ts';
import { departureHasPassed, filedOn, type Situation, situationOf } from './situation.ts';
import type { Tri } from './tristate.ts';

/** A fact as a reason shows it: what it says, how sure it is, where and when it was read. */
export interface ShownFact {
  readonly fact: string;
  readonly text: Text;
  readonly confidence: string;
  readonly checked: PlainDate;
  /** Past its shelf life: "was so on DATE, check". */
  readonly stale: boolean;
  /** How to verify a weak one: what to ask. */
  readonly ask?: Text;
  /** The person's own finding, if they asked. */
  readonly told?: string;
}

export interface Source {
  readonly fact: string;
  readonly url: string | null;
  readonly kind: string;
  readonly title?: string;
}

/** One rule as it came out, with what it used: the explanation is this list, nothing is written by hand. */
export interface Reason {
  readonly rule: string;
  readonly outcome: Tri;
  readonly text: Text;
  readonly answers: readonly AnswerId[];
  readonly missing: readonly AnswerId[];
  readonly facts: readonly ShownFact[];
  readonly sources: readonly Source[];
}

export interface AlternativeShown {
  readonly code: AlternativeCode;
  readonly possible: Tri;
  readonly text: Text;
  readonly cost: Text;
  readonly risk: Text;
  readonly deadline?: PlainDate;
  readonly first: readonly string[];
  readonly missing: readonly AnswerId[];
  readonly facts: readonly ShownFact[];
}

export interface Assessment {
  readonly verdict: Verdict;
  /** What was passed over, in order: it comes once the verdict is dealt with. */
  readonly then: readonly Verdict[];
  /** What runs beside it. */
  readonly also: readonly Verdict[];
  readonly title: Text;
  readonly text: Text;
  readonly reasons: readonly Reason[];
  /** Question ids that are still open and bear on the verdict, those that hold it first. */
  readonly missing: readonly AnswerId[];
  readonly alternatives: readonly AlternativeShown[];
  /** Facts past twice their shelf life: not used, shown as such. */
  readonly withheld: readonly string[];
  /** Weak facts that somebody has to be asked about before they may decide. */
  readonly ask: readonly { readonly fact: string; readonly question: Text; readonly to: string }[];
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Facts that a rule or an alternative names, each once. */
const cited = unique([...rules, ...alternatives].flatMap(({ facts }) => facts));

interface Judged {
  readonly rule: Rule;
  readonly trace: Trace;
}

/** Where the contract is not the person's to end, or has ended, no route follows; a debt still does. */
const afterTheseNoRoute: readonly Verdict[] = ['not-yours', 'heir-route', 'corporate-route', 'claim'];

/** What is dealt with before the route, whatever that is. */
const beforeTheRoute: readonly Verdict[] = ['update-data-first', 'settle-debt-first'];

/** Answers whose absence leaves a rule above this one undecided; above none, all of them. */
const missingAbove = (winner: Judged | undefined, urgent: readonly Judged[], routes: readonly Judged[]): AnswerId[] =>
  unique(
    [...urgent, ...(winner === undefined ? routes : routes.slice(0, routes.indexOf(winner)))].flatMap(({ trace }) =>
      trace.outcome === 'unknown' ? trace.missing : [],
    ),
  );

const judge = (list: readonly Rule[], situation: Situation): Judged[] =>
  list.map((rule) => ({ rule, trace: rule.when(situation) }));

const verdictOf = ({ rule }: Judged): Verdict =>
  'verdict' in rule.concludes ? rule.concludes.verdict : rule.concludes.also;

/** Every rule as it came out, and the verdicts that follow, the first of them first. */
interface Ruling {
  readonly urgent: readonly Judged[];
  readonly routes: readonly Judged[];
  readonly verdict: Verdict;
  readonly then: readonly Verdict[];
  /** An urgent rule has spoken after which no route follows. */
  readonly settled: boolean;
  /** Answers that hold the verdict, then those that leave the route open. */
  readonly held: readonly AnswerId[];
}

function rulingOf(situation: Situation): Ruling {
  const { answers, today } = situation;
  const urgent = judge(beforeCannotTell, situation);
  const routes = judge(afterCannotTell, situation);

  const urgentYes = urgent.filter(({ trace }) => trace.outcome === 'yes').map(verdictOf);
  const routeYes = routes.filter(({ trace }) => trace.outcome === 'yes');
  const winner = routeYes[0];
  const route = routeYes.find((one) => !beforeTheRoute.includes(verdictOf(one)));
  const holding = unique([
    ...(departureHasPassed(answers, today) && filedOn(situation) === undefined ? ['departure' as const] : []),
    ...missingAbove(winner, urgent, routes),
  ]);
  // Data or a debt come first whatever the route is; that the route is still open is said after them.
  const open = winner === route ? [] : missingAbove(route, urgent, routes);
  const undecided: Verdict[] = holding.length > 0 || winner === undefined ? ['cannot-tell-yet'] : [];

  const settled = urgentYes.some((code) => afterTheseNoRoute.includes(code));
  const codes = routeYes.map(verdictOf);
  const rest = [
    ...undecided,
    ...codes.filter((code) => beforeTheRoute.includes(code)),
    ...(route === undefined || open.length > 0 ? ['cannot-tell-yet' as const] : []),
    ...codes.filter((code) => !beforeTheRoute.includes(code)),
  ];
  const order = unique([
    ...urgentYes,
    ...rest.filter((code) => !settled || (code === 'settle-debt-first' && !urgentYes.includes('not-yours'))),
  ]);
  const [verdict = 'cannot-tell-yet', ...then] = order;
  return { urgent, routes, verdict, then, settled, held: settled ? [] : [...holding, ...open] };
}

/** The verdict and what comes after it, without the reasons: for asking what would follow if one answer were another. */
export const verdictsOf = (knowledge: Knowledge, kase: Case, today: PlainDate): Pick<Assessment, 'verdict' | 'then'> =>
  rulingOf(situationOf(knowledge, kase, today));

/**
 * The verdict on a case, with every reason. A pure function of its arguments.
 *
 * The first rule of the table that applies wins. Between the urgent rules and the routes stands `cannot-tell-yet`: it
 * wins when an answer is missing that could change what would win otherwise (a rule above the winner is undecided for
 * want of it). What a person only reports by themself (`reported`) never holds the verdict.
 */
export function assess(knowledge: Knowledge, kase: Case, today: PlainDate): Assessment {
  const situation = situationOf(knowledge, kase, today);
  const known = assessed.get(situation);
  if (known !== undefined) return known;
  const made = assessmentOf(situation);
  assessed.set(situation, made);
  return made;
}

/** A face asks for the verdict, then for the plan, which asks again: of one situation it is worked out once. */
const assessed = new WeakMap<Situation, Assessment>();

function assessmentOf(situation: Situation): Assessment {
  const { knowledge, today } = situation;
  const { urgent, routes, verdict, then, settled, held } = rulingOf(situation);
  const beside = judge(besides, situation);
  const also = unique(beside.filter(({ trace }) => trace.outcome === 'yes').map(verdictOf)).filter(
    (code) => code !== verdict && !then.includes(code),
  );
  const ended = urgent.some((one) => one.trace.outcome === 'yes' && verdictOf(one) === 'claim');

  const judged = [...urgent, ...routes, ...beside];
  const shown = alternatives.map((alternative) => ({ alternative, trace: alternative.possible(situation) }));
  const traces = [...judged, ...shown].map(({ trace }) => trace);
  // Where no route follows, nobody is asked what would decide between routes, nor how the contract might be ended.
  const bearing = settled
    ? [...urgent, ...routes.filter((one) => verdictOf(one) === 'settle-debt-first'), ...beside]
    : judged;
  const asking = settled ? bearing.map(({ trace }) => trace) : traces;
  const ask = unique(asking.flatMap((trace) => trace.ask)).filter((id) => concerns(knowledge.facts[id], situation));

  return {
    verdict,
    then,
    also,
    title: text(`verdict.${verdict}.title`),
    text: text(`verdict.${verdict}.text`),
    reasons: judged.filter(({ trace }) => trace.outcome !== 'no').map((one) => reason(one, situation)),
    missing: unique([...held, ...bearing.flatMap(({ trace }) => (trace.outcome === 'unknown' ? trace.missing : []))]),
    alternatives: shown.map(({ alternative, trace }) => {
      const day = alternative.deadline?.(situation.answers);
      // A day that has passed is no deadline any more; whether the contract is still there is then unknown.
      const deadline = day !== undefined && day >= today ? day : undefined;
      return {
        code: alternative.code,
        // Of a contract that has ended there is nothing to keep; for some weeks its number may still be had back.
        possible: !ended ? trace.outcome : alternative.code === 'restore' ? 'unknown' : 'no',
        text: text(`alternative.${alternative.code}.text`),
        cost: text(`alternative.${alternative.code}.cost`),
        risk: text(`alternative.${alternative.code}.risk`),
        ...(deadline === undefined ? {} : { deadline }),
        first: alternative.first,
        missing: trace.missing,
        facts: showFacts(unique([...trace.facts, ...alternative.facts]), situation),
      };
    }),
    withheld: unique([
      ...traces.flatMap((trace) => trace.withheld),
      ...cited.filter((id) => isWithheld(id, situation)),
    ]),
    ask: ask.map((id) => ({
      fact: id,
      question: text(`ask.${id}`),
      to: askedOf(knowledge.facts[id]?.verify?.to, situation),
    })),
  };
}

/** One rule by id with its full trace, also when it came out as no; undefined when no rule has that id. */
export function why(knowledge: Knowledge, kase: Case, today: PlainDate, ruleId: string): Reason | undefined {
  const situation = situationOf(knowledge, kase, today);
  const rule = rules.find(({ id }) => id === ruleId);
  return rule === undefined ? undefined : reason({ rule, trace: rule.when(situation) }, situation);
}

/** Ids of all rules, in their order. */
export const ruleIds = (): string[] => rules.map(({ id }) => id);

function reason({ rule, trace }: Judged, situation: Situation): Reason {
  const topic = text(`rule.${rule.id}.topic`);
  const facts = showFacts(unique([...trace.facts, ...rule.facts]), situation);
  return {
    rule: rule.id,
    outcome: trace.outcome,
    text: trace.outcome === 'yes' ? text(`rule.${rule.id}.yes`) : text(`reason.${trace.outcome}`, { topic }),
    answers: trace.answers,
    missing: [...trace.missing, ...trace.unreported],
    facts,
    sources: facts.flatMap(({ fact }) => sourcesOf(recordOf(fact, situation))),
  };
}

/** Machine-written pages are never evidence. */
function sourcesOf(record: Fact): readonly Source[] {
  const known = listed.get(record);
  if (known !== undefined) return known;
  const made = record.sources
    .filter(({ kind }) => kind !== 'machine-written')
    .map(({ url, kind, title }) => ({ fact: record.id, url, kind, ...(title === undefined ? {} : { title }) }));
  listed.set(record, made);
  return made;
}
/** A record is cited in thousands of plans. */
const listed = new WeakMap<Fact, readonly Source[]>();

/** A fact of the law, of all carriers or of this person's carrier; another carrier's fact is nobody's reason. */
const concerns = (record: Fact | undefined, { answers }: Situation): boolean =>
  record !== undefined && (record.scope === 'law' || record.scope === 'all' || record.scope === answers.carrierNow);

function showFacts(ids: readonly string[], situation: Situation): ShownFact[] {
  const { today, events } = situation;
  return ids.flatMap((id) => {
    const record = recordOf(id, situation);
    if (!concerns(record, situation)) return [];
    const told = events.findLast((event) => event.kind === 'told' && event.fact === id)?.answer;
    const { state } = freshness(record, today);
    if (state === 'withheld') return [];
    return [
      {
        fact: id,
        text: text(`fact.${id}`),
        confidence: record.confidence,
        checked: record.checked,
        stale: state === 'warned',
        ...(record.confidence === 'low' || record.confidence === 'disputed' ? { ask: text(`ask.${id}`) } : {}),
        ...(told === undefined ? {} : { told }),
      },
    ];
  });
}

function recordOf(id: string, { knowledge }: Situation): Fact {
  const record = knowledge.facts[id];
  if (record === undefined) throw new Error(`a rule names the fact ${id}, which does not exist`);
  return record;
}

/** Whom to ask: `carrier` in a record means the carrier of this person. */
const askedOf = (to: string | undefined, { answers }: Situation): string =>
  to === undefined || to === 'carrier' ? (answers.carrierNow ?? 'other') : to;

const isWithheld = (id: string, { knowledge, today }: Situation): boolean => {
  const record = knowledge.facts[id];
  return record !== undefined && freshness(record, today).state === 'withheld';
};
