import { assess, ruleIds, why } from '@otboy/assess';
import type { Case } from '@otboy/casefile';
import { anyCase } from '@otboy/casefile/any-case.test-data';
import { loadKnowledge } from '@otboy/knowledge/load.node';
import fc from 'fast-check';
import Engine from 'publicodes';
import { makePlan } from '../src/index.ts';
import { largeCase, today } from './large-case.ts';
import { asked, nameOf, publicodesRules, situationIn, translated } from './translated.ts';

/** One figure of a run. */
export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly note?: string;
}

// One measured run in a process of its own: `one.mjs WHAT KNOWLEDGE [CASES]`, results as one JSON document.
const [what = '', knowledgePath = '', count = '100000'] = process.argv.slice(2);
const knowledge = loadKnowledge(knowledgePath);

/** Milliseconds of one call, the median after warming up. */
function median(work: () => unknown, rounds = 300): number {
  for (let round = 0; round < rounds; round++) work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = cpu();
    work();
    times.push(cpu() - from);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

function large(): Result[] {
  const links = 60;
  const kase = largeCase(knowledge, links);
  const first = once(kase);
  const { steps } = makePlan(knowledge, kase, today);
  const note = `${kase.links.length} links, ${steps.length} steps`;
  return [
    { name: 'first call: assess + plan, one large case', value: first, unit: 'ms', note },
    { name: 'assess, one large case, warm', value: median(() => assess(knowledge, { ...kase }, today)), unit: 'ms' },
    { name: 'plan (it assesses too), warm', value: median(() => makePlan(knowledge, { ...kase }, today)), unit: 'ms' },
    {
      name: 'assess + plan, one large case, warm',
      value: median(() => both({ ...kase })),
      unit: 'ms',
      note: 'bar: 2 ms',
    },
  ];
}

const both = (kase: Case) => [assess(knowledge, kase, today), makePlan(knowledge, kase, today)];

function once(kase: Case): number {
  const from = performance.now();
  both(kase);
  return performance.now() - from;
}

/** Milliseconds of the processor: what else the machine does is not counted. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Cases in batches, so that what is measured holds no more than a thousand of them. */
function many(): Result[] {
  const batch = 1000;
  const heaps: number[] = [];
  let [judging, planning, making, made] = [0, 0, 0, 0];
  for (let seed = 0; made < Number(count); seed++) {
    const from = cpu();
    const cases = fc.sample(anyCase, { seed, numRuns: batch });
    // The same under another name: what was worked out of a case is kept beside it, while the case is.
    const again = cases.map((kase) => ({ ...kase }));
    made += cases.length;
    const generated = cpu();
    for (let kase = cases.pop(); kase !== undefined; kase = cases.pop()) both(kase);
    const planned = cpu();
    for (let kase = again.pop(); kase !== undefined; kase = again.pop()) assess(knowledge, kase, today);
    making += generated - from;
    planning += planned - generated;
    judging += cpu() - planned;
    if (seed % 10 === 9) heaps.push(heapNow());
  }
  const [first = 0, last = 0] = [heaps[0], heaps.at(-1)];
  return [
    {
      name: `${made} generated cases: assess + plan`,
      value: planning / 1000,
      unit: 's',
      note: 'bar: 60 s',
    },
    { name: '  of that assess (again, alone)', value: judging / 1000, unit: 's' },
    { name: '  beside it, making the cases', value: making / 1000, unit: 's' },
    { name: 'heap in use after the first ten batches', value: first, unit: 'MB' },
    { name: 'heap in use at the end', value: last, unit: 'MB', note: `most: ${Math.max(...heaps).toFixed(1)}` },
    { name: 'peak resident', value: process.resourceUsage().maxRSS / 1024, unit: 'MB' },
  ];
}

function heapNow(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** A few of our rules beside the same in publicodes: same answers in, the same outcomes out, then the time of each. */
function rules(): Result[] {
  const ids = Object.keys(translated);
  const read: readonly string[] = Object.values(asked).flat();
  const cases: Case[] = fc.sample(anyCase, { seed: 1, numRuns: 1000 }).map((kase) => ({
    ...kase,
    links: [],
    answers: Object.fromEntries(Object.entries(kase.answers).filter(([id]) => read.includes(id))),
  }));
  const situations = cases.map(({ answers }) => situationIn(answers));
  const from = performance.now();
  const engine = new Engine(publicodesRules(today) as ConstructorParameters<typeof Engine>[0]);
  const parsed = performance.now() - from;

  const ours = (kase: Case) => ids.map((id) => why(knowledge, kase, today, id)?.outcome ?? '?');
  const theirs = (situation: ReturnType<typeof situationIn>) => {
    engine.setSituation(situation);
    return ids.map((id) => {
      const { nodeValue } = engine.evaluate(nameOf(id));
      return nodeValue === undefined ? 'unknown' : nodeValue === true ? 'yes' : 'no';
    });
  };
  const counts = { yes: 0, no: 0, unknown: 0 };
  for (const [index, kase] of cases.entries()) {
    const [a, b] = [ours(kase), theirs(situations[index] ?? {})];
    if (a.join() !== b.join())
      throw new Error(`Different: ${ids.join()} ${a.join()} ${b.join()} ${JSON.stringify(kase)}`);
    for (const outcome of a) if (outcome in counts) counts[outcome as keyof typeof counts]++;
  }
  const all = cases.length;
  const a = median(() => cases.forEach((kase) => void ours({ ...kase })), 10) / all;
  const b = median(() => situations.forEach(theirs), 10) / all;
  const whole = median(() => cases.forEach((kase) => void assess(knowledge, { ...kase }, today)), 10) / all;
  const note = `${all} cases, same outcomes: ${counts.yes} yes, ${counts.no} no, ${counts.unknown} unknown`;
  return [
    { name: `ours, ${ids.length} rules with their traces, a case`, value: a * 1000, unit: 'µs', note },
    { name: 'publicodes, the same rules and answers, a case', value: b * 1000, unit: 'µs' },
    { name: 'publicodes, reading its rules once', value: parsed, unit: 'ms' },
    { name: 'time of publicodes / ours', value: b / a, unit: 'x' },
    { name: `ours, all ${ruleIds().length} rules, verdict, alternatives, a case`, value: whole * 1000, unit: 'µs' },
  ];
}

const work: Readonly<Record<string, (() => Result[]) | undefined>> = { large, many, rules };
console.log(JSON.stringify(work[what]?.() ?? []));
