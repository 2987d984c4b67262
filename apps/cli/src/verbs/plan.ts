import { writeFileSync } from 'node:fs';
import { Failure, text } from '@otboy/knowledge';
import { makePlan, type Plan, planTogether, type Step, whyStep } from '@otboy/plan';
import { readCase } from '../case-input.ts';
import type { Desk, Outcome, Verb } from '../verb.ts';

export const plan: Verb = {
  run: async (desk, paths, { ics, why }): Promise<Outcome> => {
    const { knowledge, today, say, style } = desk;
    const cases = paths.map((file) => ({ file, case: readCase(file) }));
    const [only] = cases;
    if (only === undefined) throw new Failure(text('cli.error.no-case'), 2);
    const planned = cases.map((one) => ({ ...one, plan: makePlan(knowledge, one.case, today) }));
    const plans = planned.map((one) => ({ file: one.file, ...one.plan }));
    if (typeof ics === 'string') writeFileSync(ics, (await import('../calendar-file.ts')).calendarFile(desk, planned));
    if (typeof why === 'string') return explain(desk, plans, why);
    if (cases.length === 1 && plans[0] !== undefined) {
      const { file: _file, ...single } = plans[0];
      return { json: single, human: planLines(desk, single) };
    }
    const together = planTogether(knowledge, cases, today);
    return {
      json: together,
      human: [
        ...plans.map((one) => `${style.dim(one.file)}\n${planLines(desk, one)}`),
        style.bold(say(text('cli.plan.across'))),
        ...together.across.order.map((id, index) => `${index + 1}. ${id}`),
      ].join('\n\n'),
    };
  },
};

function explain(desk: Desk, plans: readonly Plan[], id: string): Outcome {
  const found = plans.map((one) => whyStep(one, id)).find((step) => step !== undefined);
  if (found === undefined)
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
    ].join('\n'),
  };
}

/** The plan as a person reads it: what to know first, the steps with their dates, the clocks. */
export function planLines(desk: Desk, plan: Plan): string {
  const { say, style } = desk;
  const heading = (id: string) => ['', style.bold(say(text(id)))];
  return [
    style.bold(say(plan.title)),
    ...(plan.conflicts.length === 0 ? [] : heading('cli.plan.conflicts')),
    ...plan.conflicts.flatMap((conflict) => [
      style.warn(`! ${say(conflict.text)}`),
      ...conflict.wayOut.map((way) => `    → ${say(way)}`),
    ]),
    ...heading('cli.plan.steps'),
    ...plan.steps.flatMap((step, index) => stepLines(desk, plan, step, index + 1)),
    ...heading('cli.plan.guard'),
    plan.applyReady
      ? style.good(say(text('cli.plan.guard.open')))
      : say(
          text('cli.plan.guard.closed', {
            list: {
              list: plan.blockers.map((id) => plan.steps.find((step) => step.id === id)?.title ?? id),
            },
          }),
        ),
    ...(plan.deadlines.length === 0 ? [] : heading('cli.plan.deadlines')),
    ...plan.deadlines.flatMap(({ title, date, how }) => [
      `- ${say(text('cli.pair', { a: title, b: date === null ? '–' : { date } }))}`,
      ...how.map((line) => style.dim(`    ${say(line)}`)),
    ]),
    ...heading('cli.plan.must-know'),
    ...plan.mustKnow.map((one) => `- ${say(one.text)}`),
    '',
    style.dim(say(text('cli.not-legal-advice'))),
  ].join('\n');
}

function stepLines(desk: Desk, plan: Plan, step: Step, place: number): string[] {
  const { say, style, lang } = desk;
  const waits = plan.steps.find(({ id }) => id === step.unlockedBy);
  const later = step.status === 'ready' && step.earliest !== null && step.earliest > desk.today;
  const state = later
    ? say(text('cli.status.later'))
    : step.status === 'waiting' && waits !== undefined
      ? say(text('cli.status.waiting-for', { step: waits.title }))
      : step.status === 'waiting' && step.whyNoDate !== undefined
        ? say(step.whyNoDate)
        : say(text(`cli.status.${step.status}`));
  const settled = step.status === 'done' || step.status === 'confirmed';
  return [
    `${String(place).padStart(2)}. ${settled ? style.dim(say(step.title)) : style.bold(say(step.title))}  [${state}]`,
    ...(settled ? [] : [...datesOf(desk, step).map((line) => `    ${line}`), `    ${say(step.how)}`]),
    ...(settled || step.phrases === undefined || step.phrases.length === 0
      ? []
      : step.phrases.map((phrase) => style.dim(`      « ${phrase.ru} »${lang === 'ru' ? '' : ` — ${phrase[lang]}`}`))),
  ];
}

function datesOf({ say, style }: Desk, { earliest, latest, whyNoDate, where }: Step): string[] {
  const at = say(text(`cli.where.${where}`));
  if (earliest !== null && latest !== null)
    return [
      style.good(
        earliest === latest
          ? say(text('cli.plan.on', { date: { date: earliest }, where: at }))
          : say(text('cli.plan.between', { from: { date: earliest }, to: { date: latest }, where: at })),
      ),
    ];
  if (earliest !== null)
    return [
      style.good(say(text('cli.plan.from', { from: { date: earliest }, where: at }))),
      ...(whyNoDate === undefined ? [] : [style.dim(say(whyNoDate))]),
    ];
  return whyNoDate === undefined ? [] : [style.dim(say(whyNoDate))];
}
