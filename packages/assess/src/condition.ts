import { addDays } from '@otboy/calendar';
import type { AnswerId, Answers } from '@otboy/casefile';
import { type Fact, freshness } from '@otboy/knowledge';
import { isDangerous, isRussianBank, openServices, type Situation, standings } from './situation.ts';
import { both, either, not as invert, type Tri } from './tristate.ts';

/** How a condition came out, and everything it touched on the way. */
export interface Trace {
  readonly outcome: Tri;
  /** Answers it read and found. */
  readonly answers: readonly AnswerId[];
  /** Answers whose absence leaves it undecided. */
  readonly missing: readonly AnswerId[];
  /** Things that a person reports by themself and has not: they do not hold a verdict, the interview still offers them. */
  readonly unreported: readonly AnswerId[];
  /** Facts it rests on. */
  readonly facts: readonly string[];
  /** Facts past twice their shelf life: not used. */
  readonly withheld: readonly string[];
  /** Low or disputed facts that would have to be asked about before they may decide. */
  readonly ask: readonly string[];
}

/** A three-valued question put to a situation. */
export type Condition = (situation: Situation) => Trace;

const none: readonly never[] = [];
const traceOf = (
  outcome: Tri,
  { answers = none, missing = none, unreported = none, facts = none, withheld = none, ask = none }: Partial<Trace>,
): Trace => ({ outcome, answers, missing, unreported, facts, withheld, ask });
/** Outcomes that rest on nothing that was asked, and that nothing more would change. */
const settled: Readonly<Record<Tri, Trace>> = {
  yes: traceOf('yes', {}),
  no: traceOf('no', {}),
  unknown: traceOf('unknown', {}),
};

type List = 'answers' | 'missing' | 'unreported' | 'facts' | 'withheld' | 'ask';

/** One list of all traces, or of the undecided ones, without repetitions; none is made where there is nothing to put in. */
function gathered<L extends List>(traces: readonly Trace[], list: L, undecidedOnly = false): Trace[L] {
  let first: Trace[L] = none;
  let several: Set<string> | undefined;
  for (const trace of traces) {
    const items = trace[list];
    if (items.length === 0 || (undecidedOnly && trace.outcome !== 'unknown')) continue;
    if (first.length === 0) first = items;
    else {
      several ??= new Set<string>(first);
      for (const item of items) several.add(item);
    }
  }
  return several === undefined ? first : ([...several] as unknown as Trace[L]);
}

/** What holds back an undecided whole is what holds back its undecided parts; a decided one is held back by nothing. */
function join(outcome: Tri, traces: readonly Trace[]): Trace {
  const open = outcome === 'unknown';
  return {
    outcome,
    answers: gathered(traces, 'answers'),
    missing: open ? gathered(traces, 'missing', true) : none,
    unreported: open ? gathered(traces, 'unreported', true) : none,
    facts: gathered(traces, 'facts'),
    withheld: gathered(traces, 'withheld'),
    ask: open ? gathered(traces, 'ask', true) : none,
  };
}

/** Yes when every part is yes; no as soon as one is no. */
export const all =
  (...parts: readonly Condition[]): Condition =>
  (situation) => {
    const traces = parts.map((part) => part(situation));
    return join(
      traces.reduce<Tri>((outcome, trace) => both(outcome, trace.outcome), 'yes'),
      traces,
    );
  };

/** Yes as soon as one part is yes; no when every part is no. */
export const any =
  (...parts: readonly Condition[]): Condition =>
  (situation) => {
    const traces = parts.map((part) => part(situation));
    return join(
      traces.reduce<Tri>((outcome, trace) => either(outcome, trace.outcome), 'no'),
      traces,
    );
  };

/** Both hold; what the second still needs is asked only once the first is known to hold. */
export const onceSaid =
  (first: Condition, second: Condition): Condition =>
  (situation) => {
    const [one, two] = [first(situation), second(situation)];
    const trace = join(both(one.outcome, two.outcome), [one, two]);
    return one.outcome === 'yes' ? trace : traceOf(trace.outcome, { ...trace, missing: none, ask: none });
  };

export const not =
  (part: Condition): Condition =>
  (situation) => {
    const trace = part(situation);
    return traceOf(invert(trace.outcome), trace);
  };

/** What the answer must satisfy; unknown while the person has not said. */
export const answer =
  <K extends AnswerId>(id: K, holds: (value: NonNullable<Answers[K]>, situation: Situation) => boolean): Condition =>
  (situation) => {
    const value = situation.answers[id];
    if (value === undefined || value === null) return traceOf('unknown', { missing: [id] });
    return traceOf(holds(value, situation) ? 'yes' : 'no', { answers: [id] });
  };

/** The answer is one of these values. */
export const is = <K extends AnswerId>(id: K, ...values: readonly NonNullable<Answers[K]>[]): Condition =>
  answer(id, (value) => values.includes(value));

/**
 * Something a person reports by themself (a code read out, a changed passport, a refusal). Still unknown while it is
 * not said, but an unknown that does not hold the verdict back: nobody is asked thirty questions before being helped.
 */
export const reported =
  <K extends AnswerId>(
    id: K,
    holds: (value: NonNullable<Answers[K]>, situation: Situation) => boolean = Boolean,
  ): Condition =>
  (situation) => {
    const { outcome, answers, missing } = answer(id, holds)(situation);
    return traceOf(outcome, { answers, unreported: missing });
  };

/**
 * A fact of the knowledge holds. A withheld fact is as good as none; a low or disputed one decides only after the
 * person has put its question (`ask.<id>`) and told the answer, yes or no, which then serves as a fact of this case.
 */
export const fact =
  (id: string, holds: (value: Fact['value']) => boolean): Condition =>
  (situation) => {
    const record = situation.knowledge.facts[id];
    if (record === undefined) throw new Error(`a rule rests on the fact ${id}, which does not exist`);
    const told = situation.events.findLast((event) => event.kind === 'told' && event.fact === id)?.answer;
    if (told === 'yes' || told === 'no') return traceOf(told, { facts: [id] });
    if (freshness(record, situation.today).state === 'withheld') return traceOf('unknown', { withheld: [id] });
    if (record.confidence === 'low' || record.confidence === 'disputed')
      return traceOf('unknown', { facts: [id], ask: [id] });
    return traceOf(holds(record.value) ? 'yes' : 'no', { facts: [id] });
  };

/** Something in the links, the declared inventory or the events: never unknown, it is there or it is not. */
export const seen =
  (holds: (situation: Situation) => boolean): Condition =>
  (situation) =>
    settled[holds(situation) ? 'yes' : 'no'];

/** The portal or a Russian bank is there and, as far as it is known where, not moved to another number yet. */
export const accountsHangOnIt: Condition = any(
  all(
    reported('gosuslugiAccount'),
    seen((situation) => !isMoved(situation, (service) => service === 'gosuslugi')),
  ),
  all(
    reported('russianBankAccount'),
    seen((situation) => !isMoved(situation, (service) => isRussianBank(situation.knowledge, service))),
  ),
);

const isMoved = (situation: Situation, which: (service: string) => boolean): boolean => {
  const found = standings(situation).filter(({ service, state }) => state !== 'gone' && which(service));
  return found.length > 0 && found.every(({ state }) => state === 'moved');
};

/** A service of risk 5 hangs on the number. */
export const somethingDangerousOpen: Condition = seen((situation) =>
  openServices(situation).some((service) => isDangerous(situation.knowledge, service)),
);

/**
 * The contract can still be there: not ended, and not silent for longer than the shortest time after which it may have
 * lapsed (90 days, the fact `law-inactivity-90`); after that only the carrier knows.
 */
export const isThere: Condition = all(not(is('lineState', 'ended')), (situation) => {
  const silent = situation.answers.lastPaidAction;
  return settled[silent !== undefined && addDays(silent, 90) < situation.today ? 'unknown' : 'yes'];
});

/** No source says whether it is so: unknown until a carrier has answered. */
export const unknowable: Condition = () => settled.unknown;
