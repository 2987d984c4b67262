import { type Assessment, assess as judge, ruleIds, type ShownFact, why } from '@otboy/assess';
import { Failure, type Text, text } from '@otboy/knowledge';
import type { Desk, Verb } from '../verb.ts';
import { phoneTexts, whom } from '../whom.ts';

export const assess: Verb = {
  run: async (desk, paths, { why: ruleId }) => {
    const { knowledge, today, style } = desk;
    const cases = paths.map((path) => ({ file: path, kase: desk.caseAt(path) }));
    if (typeof ruleId === 'string') {
      const traces = cases.map(({ file, kase }) => ({ file, ...trace(desk, kase, ruleId) }));
      return {
        json: traces.length === 1 ? traces[0] : { cases: traces },
        human: traces.map((reason) => reasonLines(desk, reason).join('\n')).join('\n\n'),
      };
    }
    const judged = cases.map(({ file, kase }) => ({ file, ...withNames(desk, judge(knowledge, kase, today)) }));
    return {
      json: judged.length === 1 ? judged[0] : { cases: judged },
      human: judged
        .map((one) => [...(judged.length > 1 ? [style.dim(one.file)] : []), verdictLines(desk, one)].join('\n'))
        .join('\n\n'),
    };
  },
};

/** Whom to ask, with their name and hotline beside the id. */
export const withNames = (desk: Desk, assessment: Assessment) => ({
  ...assessment,
  ask: assessment.ask.map((one) => {
    const { name, phones } = whom(desk, one.to);
    return { ...one, toName: desk.say(name), phones };
  }),
});

function trace(desk: Desk, kase: Parameters<typeof why>[1], ruleId: string) {
  const reason = why(desk.knowledge, kase, desk.today, ruleId);
  if (reason === undefined)
    throw new Failure(text('cli.error.no-rule', { rule: ruleId, rules: ruleIds().join(', ') }), 2);
  return reason;
}

/** The verdict as a person reads it: what, why, what is missing, what else. */
export function verdictLines(desk: Desk, one: Assessment): string {
  const { say, style } = desk;
  const yes = one.reasons.filter(({ outcome }) => outcome === 'yes');
  const heading = (id: string) => ['', style.bold(say(text(id)))];
  return [
    style.bold(say(one.title)),
    say(one.text),
    ...(one.then.length === 0
      ? []
      : [say(text('cli.assess.then', { list: { list: one.then.map((code) => text(`verdict.${code}.within`)) } }))]),
    ...(one.also.length === 0
      ? []
      : [say(text('cli.assess.also', { list: { list: one.also.map((code) => text(`verdict.${code}.within`)) } }))]),
    ...(yes.length === 0 ? [] : heading('cli.assess.reasons')),
    ...yes.flatMap((reason) => [
      `- ${say(reason.text)}`,
      ...reason.facts.map((fact) => style.dim(`    ${say(factText(fact))}`)),
    ]),
    ...(one.missing.length === 0 ? [] : heading('cli.assess.missing')),
    ...one.missing.map((id) => `- ${say(text(`question.${id}`))}`),
    ...(one.ask.length === 0 ? [] : heading('cli.assess.ask')),
    ...[...new Set(one.ask.map(({ to }) => to))].flatMap((to) => askLines(desk, to, one.ask)),
    ...heading('cli.assess.alternatives'),
    ...one.alternatives
      .filter(({ possible }) => possible !== 'no')
      .map(
        (other) =>
          `- ${say(text('cli.pair', { a: text(`alternative.${other.code}.title`), b: possibleText(other, one.missing) }))}`,
      ),
    ...(one.withheld.length === 0
      ? []
      : ['', style.warn(say(text('cli.assess.withheld', { n: one.withheld.length })))]),
    '',
    style.dim(say(text('cli.not-legal-advice'))),
  ].join('\n');
}

/** Whom to ask once, how to reach them, and what to ask. */
function askLines(desk: Desk, to: string, asked: Assessment['ask']): string[] {
  const { say, style } = desk;
  const who = whom(desk, to);
  return [
    say(text('cli.ask.whom', { whom: who.name })),
    ...phoneTexts(who).map((line) => style.dim(`    ${say(line)}`)),
    ...asked.filter((one) => one.to === to).map(({ question }) => `- ${say(question)}`),
  ];
}

type Alternative = Assessment['alternatives'][number];

/** Can it be done: what the carrier would have to say, or which answer is missing. */
function possibleText({ possible, missing, deadline }: Alternative, asked: Assessment['missing']): Text {
  const [first] = missing;
  if (possible === 'unknown' && first !== undefined)
    return missing.some((id) => asked.includes(id))
      ? text('cli.possible.missing-above')
      : text('cli.possible.missing', { question: text(`question.${first}`) });
  return possible === 'yes' && deadline !== undefined
    ? text('cli.possible.until', { date: { date: deadline } })
    : text(`cli.possible.${possible}`);
}

const answerLines = ({ say }: Desk, heading: string, ids: readonly string[]): string[] =>
  ids.length === 0 ? [] : [say(text(heading)), ...ids.map((id) => `- ${say(text(`question.${id}`))} [${id}]`)];

function reasonLines(desk: Desk, reason: ReturnType<typeof trace>): string[] {
  const { say, style } = desk;
  return [
    style.bold(say(text('cli.pair', { a: reason.rule, b: text(`cli.outcome.${reason.outcome}`) }))),
    say(reason.text),
    ...answerLines(desk, 'cli.assess.used', reason.answers),
    ...answerLines(desk, 'cli.assess.would-decide', reason.missing),
    ...(reason.facts.length === 0 ? [] : [say(text('cli.assess.facts'))]),
    ...reason.facts.flatMap((fact) => [
      `- ${say(factText(fact))}`,
      ...(fact.ask === undefined ? [] : [`    ${say(text('cli.fact.ask', { question: fact.ask }))}`]),
      style.dim(`    otboy atlas show ${fact.fact}`),
      ...reason.sources
        .filter((source) => source.fact === fact.fact)
        .map(({ url, title }) => style.dim(`    ${url ?? title ?? ''}`)),
    ]),
  ];
}

/** A fact with how sure it is, how old, and what the person found out about it. */
const factText = ({ text: fact, confidence, checked, stale, told }: ShownFact): Text =>
  told !== undefined
    ? text('cli.fact.told', { fact, answer: told })
    : text(stale ? 'cli.fact.stale' : `cli.fact.${confidence}`, { fact, date: { date: checked } });
