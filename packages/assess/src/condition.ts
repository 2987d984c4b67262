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
const nothing = { answers: none, missing: none, unreported: none, facts: none, withheld: none, ask: none };
const settled = (outcome: Tri): Trace => ({ outcome, ...nothing });

/** The lists of all traces without repetitions; no list is made where there is nothing to put in. */
function gathered<T>(traces: readonly Trace[], list: (trace: Trace) => readonly T[]): readonly T[] {
  const full = traces.filter((trace) => list(trace).length > 0);
  const [first] = full;
  if (first === undefined) return none;
  return full.length === 1 ? list(first) : [...new Set(full.flatMap(list))];
}

function join(outcome: Tri, traces: readonly Trace[]): Trace {
  const undecided = outcome === 'unknown' ? traces.filter((trace) => trace.outcome === 'unknown') : none;
  return {
    outcome,
    answers: gathered(traces, ({ answers }) => answers),
    missing: gathered(undecided, ({ missing }) => missing),
    unreported: gathered(undecided, ({ unreported }) => unreported),
    facts: gathered(traces, ({ facts }) => facts),
    withheld: gathered(traces, ({ withheld }) => withheld),
    ask: gathered(undecided, ({ ask }) => ask),
  };
}

/** Yes when every part is yes; no as soon as one is no. */
export const all =
  (...parts: readonly Condition[]): Condition =>
  (situation) => {
    const traces = parts.map((part) => part(situation));
    return join(traces.map((trace) => trace.outcome).reduce(both, 'yes'), traces);
  };

/** Yes as soon as one part is yes; no when every part is no. */
export const any =
  (...parts: readonly Condition[]): Condition =>
  (situation) => {
    const traces = parts.map((part) => part(situation));
    return join(traces.map((trace) => trace.outcome).reduce(either, 'no'), traces);
  };

/** Both hold; what the second still needs is asked only once the first is known to hold. */
export const onceSaid =
  (first: Condition, second: Condition): Condition =>
  (situation) => {
    const trace = all(first, second)(situation);
    return first(situation).outcome === 'yes' ? trace : { ...trace, missing: [], ask: [] };
  };

export const not =
  (part: Condition): Condition =>
  (situation) => {
    const trace = part(situation);
    return { ...trace, outcome: invert(trace.outcome) };
  };

/** What the answer must satisfy; unknown while the person has not said. */
export const answer =
  <K extends AnswerId>(id: K, holds: (value: NonNullable<Answers[K]>, situation: Situation) => boolean): Condition =>
  (situation) => {
    const value = situation.answers[id];
    if (value === undefined || value === null) return { ...settled('unknown'), missing: [id] };
    return { ...settled(holds(value, situation) ? 'yes' : 'no'), answers: [id] };
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
    const trace = answer(id, holds)(situation);
    return { ...trace, missing: [], unreported: trace.missing };
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
    if (told === 'yes' || told === 'no') return { ...settled(told), facts: [id] };
    if (freshness(record, situation.today).state === 'withheld') return { ...settled('unknown'), withheld: [id] };
    if (record.confidence === 'low' || record.confidence === 'disputed')
      return { ...settled('unknown'), facts: [id], ask: [id] };
    return { ...settled(holds(record.value) ? 'yes' : 'no'), facts: [id] };
  };

/** Something in the links, the declared inventory or the events: never unknown, it is there or it is not. */
export const seen =
  (holds: (situation: Situation) => boolean): Condition =>
  (situation) =>
    settled(holds(situation) ? 'yes' : 'no');

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
  return settled(silent !== undefined && addDays(silent, 90) < situation.today ? 'unknown' : 'yes');
});

/** No source says whether it is so: unknown until a carrier has answered. */
export const unknowable: Condition = () => settled('unknown');
