import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { endsContract } from '@otboy/assess';
import { Failure, type Text, type TextValue, text } from '@otboy/knowledge';
import { makePlan, type Plan, planTogether, type Step, whyStep } from '@otboy/plan';
import type { Desk, Outcome, Verb } from '../verb.ts';
import { emergencyLines } from './emergency.ts';

export const plan: Verb = {
  run: async (desk, paths, { ics, why }): Promise<Outcome> => {
    const { knowledge, today, say, style } = desk;
    const cases = paths.map((file) => ({ file, case: desk.caseAt(file) }));
    const [only] = cases;
    if (only === undefined) throw new Failure(text('cli.error.no-case'), 2);
    const planned = cases.map((one) => ({ ...one, plan: makePlan(knowledge, one.case, today) }));
    const plans = planned.map((one) => ({ file: one.file, ...one.plan }));
    if (typeof ics === 'string') {
      const { calendarFile } = await import('@otboy/papers/calendar-file');
      writeFileSync(
        ics,
        calendarFile(
          desk,
          planned.map((one) => ({ ...one, file: basename(one.file) })),
        ),
      );
      if (!desk.json) desk.note(say(text('cli.plan.ics-written', { file: ics })));
    }
    if (typeof why === 'string') return explain(desk, plans, why);
    if (cases.length === 1 && plans[0] !== undefined) {
      const { file: _file, ...single } = plans[0];
      return { json: single, human: wholePlan(desk, single, only.file) };
    }
    const together = planTogether(knowledge, cases, today);
    const titleOf = (id: string): TextValue => titleAcross(together.cases, id);
    return {
      json: together,
      human: [
        ...together.cases.map((one) =>
          [style.dim(one.file), ...headLines(desk, one), planLines(desk, one, titleOf)].join('\n'),
        ),
        style.bold(say(text('cli.plan.across'))),
        together.across.order.map((id, index) => `${index + 1}. ${say(titleOf(id))}`).join('\n'),
      ].join('\n\n'),
    };
  },
};

/** A step of another case, as `case/step` names it: the case and the title. */
function titleAcross(plans: readonly (Plan & { file: string })[], id: string): TextValue {
  const owner = plans.find(({ file }) => id.startsWith(`${file}/`));
  const step = owner?.steps.find((one) => `${owner.file}/${one.id}` === id);
  return owner === undefined || step === undefined ? id : text('cli.pair', { a: owner.file, b: step.title });
}

/** @param id of the step, or its number in the plan as it is shown. */
function explain(desk: Desk, plans: readonly Plan[], id: string): Outcome {
  const numbered = /^\d+$/.test(id) ? plans[0]?.steps[Number(id) - 1]?.id : undefined;
  const owner = plans.find((one) => whyStep(one, numbered ?? id) !== undefined);
  const found = owner === undefined ? undefined : whyStep(owner, numbered ?? id);
  if (owner === undefined || found === undefined)
    throw new Failure(
      text('cli.error.no-step', {
        step: id,
        steps: plans.flatMap(({ steps }) => steps.map((step) => step.id)).join(', '),
      }),
      2,
    );
  const { say, style } = desk;
  return {
    json: found,
    human: [
      style.bold(say(found.title)),
      say(found.why),
      say(found.how),
      say(found.heldBy),
      ...datesOf(desk, found),
      ...(found.phrases ?? []).flatMap((phrase) => phraseLines(desk, phrase)),
      ...basisLines(desk, found),
      ...elsewhereLines(desk, found),
      ...whatNowLines(desk, owner, found),
    ].join('\n'),
  };
}

/** Where the way was read, how sure it is, and what to ask where it is weak. */
function basisLines({ say, style }: Desk, { basis }: Step): string[] {
  if (basis === undefined) return [];
  const fact = text(basis.stale ? 'cli.fact.stale' : `cli.fact.${basis.confidence}`, {
    fact: text('cli.plan.basis'),
    date: { date: basis.checked },
  });
  return [
    '',
    say(fact),
    ...(basis.ask === undefined ? [] : [say(basis.ask)]),
    ...basis.sources.flatMap(({ url, title }) => ((url ?? title) ? [style.dim(`    ${url ?? title}`)] : [])),
  ];
}

/** What the copied guide says of this step, and what is so. */
const elsewhereLines = ({ say, style }: Desk, { saidElsewhere = [] }: Step): string[] =>
  saidElsewhere.length === 0
    ? []
    : [
        '',
        style.bold(say(text('cli.plan.said-elsewhere'))),
        ...saidElsewhere.flatMap(({ claim, instead, stale }) => [
          `- ${say(claim)}`,
          ...(instead === undefined ? [] : [`    → ${say(instead)}`]),
          ...(stale ? [style.dim(`    ${say(text('cli.plan.said-elsewhere.stale'))}`)] : []),
        ]),
      ];

/** At which step which answer is met; at the statement all that can come there. */
const metAt: Partial<Record<Step['kind'], readonly string[]>> = {
  'confirmed-off': ['still-alive'],
  'refund-in': ['no-refund'],
  watch: ['stranger-answers', 'debt'],
};

/** What they may answer at this step, and what then. */
function whatNowLines({ say, style }: Desk, { whatNow }: Plan, { kind }: Step): string[] {
  const met = whatNow.filter(({ id }) => kind === 'apply' || (metAt[kind] ?? []).includes(id));
  if (met.length === 0) return [];
  return [
    '',
    style.bold(say(text('cli.plan.what-now'))),
    ...met.flatMap(({ said, next }) => [`- ${say(said)}`, ...next.map((line, n) => `    ${n + 1}. ${say(line)}`)]),
  ];
}

/** The plan of one case under its verdict, and how to go on from there. */
export const wholePlan = (desk: Desk, plan: Plan, file: string): string =>
  [
    ...headLines(desk, plan),
    planLines(desk, plan),
    ...(file === '-' ? [] : ['', desk.say(text('cli.plan.more', { file }))]),
  ].join('\n');

/** What to do at once, where that is; then the verdict in two lines: what, and what it means. */
const headLines = (desk: Desk, { emergency, title, verdict }: Plan): string[] => [
  ...(emergency === null ? [] : [...emergencyLines(desk, emergency), '']),
  ...verdictLines(desk, title, verdict),
];

const verdictLines = ({ say, style }: Desk, title: Text, verdict: Plan['verdict']): string[] => [
  style.bold(say(title)),
  say(text(`verdict.${verdict}.text`)),
];

/**
 * The plan as a person reads it: what does not fit, the steps with their dates, the guard, the clocks, what to know.
 * @param titleOf names a step that is not of this plan.
 */
export function planLines(desk: Desk, plan: Plan, titleOf: (id: string) => TextValue = (id) => id): string {
  const { say, style } = desk;
  const heading = (id: string) => ['', style.bold(say(text(id)))];
  return [
    ...(plan.conflicts.length === 0 ? [] : heading('cli.plan.conflicts')),
    ...plan.conflicts.flatMap((conflict) => [
      style.warn(`! ${say(conflict.text)}`),
      ...conflict.wayOut.map((way) => `    → ${say(way)}`),
    ]),
    ...quickWinLines(desk, plan),
    ...criticalLines(desk, plan),
    ...heading('cli.plan.steps'),
    ...plan.steps.flatMap((step, index) => stepLines(desk, plan, step, index + 1)),
    ...heading('cli.plan.guard'),
    guardLine(desk, plan, titleOf),
    ...deadlineLines(desk, plan.deadlines),
    ...heading('cli.plan.must-know'),
    ...plan.mustKnow.map((one) => `- ${say(one.text)}`),
    '',
    style.dim(say(text('cli.not-legal-advice'))),
  ].join('\n');
}

/** The clocks that run, each with how it was computed. */
export function deadlineLines({ say, style }: Desk, deadlines: Plan['deadlines']): string[] {
  if (deadlines.length === 0) return [];
  return [
    '',
    style.bold(say(text('cli.plan.deadlines'))),
    ...deadlines.flatMap(({ title, date, how }) => [
      `- ${say(text('cli.pair', { a: title, b: date === null ? '–' : { date } }))}`,
      ...how.map((line) => style.dim(`    ${say(line)}`)),
    ]),
  ];
}

const placeOf = (plan: Plan, id: string): number => plan.steps.findIndex((step) => step.id === id) + 1;

/** With hours left: what protects most in them. */
function quickWinLines({ say, style }: Desk, plan: Plan): string[] {
  if (plan.quickWins.length === 0) return [];
  return [
    '',
    style.warn(say(text('cli.plan.quick-wins'))),
    ...plan.quickWins.flatMap((id) => {
      const place = placeOf(plan, id);
      const step = plan.steps[place - 1];
      return step === undefined ? [] : [`- ${say(text('cli.plan.numbered', { title: step.title, n: place }))}`];
    }),
  ];
}

/** The chain that holds the statement longest, by the numbers of its steps, and how long its beginning can wait. */
function criticalLines({ say }: Desk, plan: Plan): string[] {
  const slacks = plan.criticalPath
    .slice(0, -1)
    .flatMap((id) => plan.steps.filter((step) => step.id === id).flatMap(({ slack }) => slack ?? []));
  if (slacks.length === 0) return [];
  const path = plan.criticalPath.map((id) => placeOf(plan, id)).join(' → ');
  const days = Math.min(...slacks);
  return ['', say(text(days < 0 ? 'cli.plan.critical.short' : 'cli.plan.critical', { path, n: Math.abs(days) }))];
}

/** May the statement be handed in: yes, not before what, against what is still open, or not in this plan at all. */
function guardLine({ say, style }: Desk, plan: Plan, titleOf: (id: string) => TextValue): string {
  const places = plan.blockers.map((id) => plan.steps.findIndex((step) => step.id === id) + 1);
  const own = places.filter((place) => place > 0);
  const list = {
    list: [
      ...(own.length === 0 ? [] : [text('cli.plan.steps-numbered', { n: own.length, list: { list: own } })]),
      ...plan.blockers.filter((_id, index) => places[index] === 0).map(titleOf),
    ],
  };
  if (!plan.steps.some(({ kind }) => endsContract(kind))) return say(text('cli.plan.guard.none'));
  if (!plan.applyReady) return say(text('cli.plan.guard.closed', { list }));
  return plan.overridden && plan.blockers.length > 0
    ? style.warn(say(text('cli.plan.guard.overridden', { list })))
    : style.good(say(text('cli.plan.guard.open')));
}

/** Said at the counter or on the phone: a few are shown, `--why` shows all. */
const phrasesShown = 2;

function stepLines(desk: Desk, plan: Plan, step: Step, place: number): string[] {
  const { say, style } = desk;
  const settled = step.status === 'done' || step.status === 'confirmed';
  const phrases = settled ? [] : (step.phrases ?? []);
  return [
    `${String(place).padStart(2)}. ${settled ? style.dim(say(step.title)) : style.bold(say(step.title))}  [${stateOf(desk, plan, step)}]`,
    ...(settled ? [] : [...datesOf(desk, step).map((line) => `    ${line}`), `    ${say(step.how)}`]),
    ...phrases.slice(0, phrasesShown).flatMap((phrase) => phraseLines(desk, phrase).map((line) => `      ${line}`)),
    ...(phrases.length > phrasesShown
      ? [style.dim(`      ${say(text('cli.plan.more-phrases', { n: phrases.length - phrasesShown, step: place }))}`)]
      : []),
  ];
}

const isFinished = (status: Step['status']): boolean =>
  status === 'done' || status === 'accepted' || status === 'confirmed';

/** In a word or two: a sentence that stands in brackets loses its full stop. */
function stateOf({ say, today }: Desk, plan: Plan, step: Step): string {
  const waitsFor = plan.steps.findIndex(({ id }) => id === step.unlockedBy) + 1;
  if (step.status === 'ready' && step.earliest !== null && step.earliest > today) return say(text('cli.status.later'));
  if (step.status !== 'waiting') return say(text(`cli.status.${step.status}`));
  if (waitsFor > 0) {
    const open = step.needs.filter((need) => !plan.steps.some(({ id, status }) => id === need && isFinished(status)));
    return say(text('cli.status.after-step', { n: waitsFor, more: open.length - 1 }));
  }
  return say(step.whyNoDate ?? text('cli.status.waiting')).replace(/[.。]$/, '');
}

/** What is shown to a Russian clerk, and what it means. */
const phraseLines = ({ lang, style }: Desk, phrase: NonNullable<Step['phrases']>[number]): string[] => [
  `«${phrase.ru}»`,
  ...(lang === 'ru' ? [] : [style.dim(`  ${phrase[lang]}`)]),
];

/** That nothing bounds a step is no news to whoever sees no last day. */
const isNews = ({ say: id }: Text): boolean => id !== 'date.nothing-bounds-it';

/** So many days to spare, or fewer, are said beside the dates. */
const fewDays = 2;

function datesOf({ say, style }: Desk, step: Step): string[] {
  const { earliest, latest, slack, whyNoDate, where, status, unlockedBy } = step;
  const at = say(text(`cli.where.${where}`));
  if (earliest !== null && latest !== null) {
    const dates =
      earliest === latest
        ? text('cli.plan.on', { date: { date: earliest }, where: at })
        : text('cli.plan.between', { from: { date: earliest }, to: { date: latest }, where: at });
    return slack !== null && slack >= 0 && slack <= fewDays
      ? [style.warn(say(text('cli.plan.slack', { dates, n: slack })))]
      : [style.good(say(dates))];
  }
  const isState = status === 'waiting' && unlockedBy === undefined;
  const why = whyNoDate === undefined || isState || !isNews(whyNoDate) ? [] : [style.dim(say(whyNoDate))];
  return earliest === null
    ? why
    : [style.good(say(text('cli.plan.from', { from: { date: earliest }, where: at }))), ...why];
}
