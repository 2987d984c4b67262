import { type Fact, freshness, type Knowledge } from '@otboy/knowledge';
import type { AlternativeCode } from './alternative.ts';

/** What a way costs as time goes on, as far as a fact names figures. */
export interface CostOverTime {
  /** Roubles that have gone by the end of each month, from the first day (0) to the twelfth month. */
  readonly roubles: readonly number[];
  /** It is taken from the balance and ends with it: more than is on the line is not owed for it. */
  readonly fromBalance: boolean;
  readonly fact: string;
  readonly confidence: string;
  readonly checked: string;
  readonly stale: boolean;
}

const months = Array.from({ length: 13 }, (_, month) => month);
/** Near enough for a picture. */
const daysOf = (month: number): number => Math.round((month * 365) / 12);

interface Figures {
  /** Facts in which the figures stand. */
  readonly topic: string;
  readonly fromBalance: boolean;
  /** Roubles after so many days; undefined where the fact names no such figures. */
  readonly after: (value: Fact['value']) => ((days: number, month: number) => number) | undefined;
}

const figure = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** A daily or a monthly fee, the first days free, for so many months at the most. */
const fee: Figures['after'] = (value) => {
  const [day, perMonth, free = 0, most = 12] = ['rub_day', 'rub_month', 'free_days', 'months'].map((name) =>
    figure(value[name]),
  );
  if (day !== undefined) return (days) => Math.max(0, days - free) * day;
  return perMonth === undefined ? undefined : (_days, month) => Math.min(month, most) * perMonth;
};

/** A daily fee that begins after some days of silence. */
const idle: Figures['after'] = (value) => {
  const begins = figure(value['fee_after_days']);
  const day = figure(value['rub_day']) ?? figure(value['fee_rub_day']);
  return begins === undefined || day === undefined ? undefined : (days) => Math.max(0, days - begins) * day;
};

/** Paid once. */
const once: Figures['after'] = (value) => {
  const sum = figure(value['rub_max']) ?? figure(value['rub']);
  return sum === undefined ? undefined : () => sum;
};

const figures: Partial<Record<AlternativeCode, Figures>> = {
  suspend: { topic: 'suspension', fromBalance: false, after: fee },
  'let-lapse': { topic: 'inactivity', fromBalance: true, after: idle },
  'port-out': { topic: 'porting', fromBalance: false, after: once },
  restore: { topic: 'sim', fromBalance: false, after: once },
};

const grades = ['high', 'medium', 'low'];

/**
 * What this way costs over a year, by the best fact of this carrier or of the law; undefined where no figure is known.
 * Facts that disagree draw no line, nor do those past twice their shelf life.
 */
export function costOverTime(
  knowledge: Knowledge,
  code: AlternativeCode,
  carrier: string | undefined,
  today: string,
): CostOverTime | undefined {
  const wanted = figures[code];
  if (wanted === undefined) return undefined;
  const [best] = Object.values(knowledge.facts)
    .filter(({ scope, topic, confidence }) => {
      const isOurs = scope === 'law' || (carrier !== undefined && scope === carrier);
      return isOurs && topic === wanted.topic && grades.includes(confidence);
    })
    .flatMap((fact) => {
      const after = wanted.after(fact.value);
      const { state } = freshness(fact, today);
      return after === undefined || state === 'withheld' ? [] : [{ fact, after, stale: state === 'warned' }];
    })
    .sort((a, b) => grades.indexOf(a.fact.confidence) - grades.indexOf(b.fact.confidence));
  if (best === undefined) return undefined;
  const { fact, after, stale } = best;
  return {
    roubles: months.map((month) => after(daysOf(month), month)),
    fromBalance: wanted.fromBalance,
    fact: fact.id,
    confidence: fact.confidence,
    checked: fact.checked,
    stale,
  };
}
