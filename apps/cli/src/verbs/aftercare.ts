import { type TextValue, text } from '@otboy/knowledge';
import { type Aftercare, aftercareOf, toneGrade } from '@otboy/plan';
import type { Desk, Verb } from '../verb.ts';
import { deadlineLines } from './plan.ts';

export const aftercare: Verb = {
  run: async (desk, [path = '-']) => {
    const made = aftercareOf(desk.knowledge, desk.caseAt(path), desk.today);
    return { json: made, human: aftercareLines(desk, made, path) };
  },
};

/** What is open, as a person reads it: the state, the rung and the next, what to do when, the clocks, the tones. */
function aftercareLines(desk: Desk, made: Aftercare, path: string): string {
  const { say, style } = desk;
  const heading = (id: string) => ['', style.bold(say(text(id)))];
  return [
    style.bold(say(text(`cli.aftercare.state.${made.state}`))),
    say(text('cli.aftercare.ladder', { rung: text(`cli.aftercare.rung.${made.ladder}`) })),
    say(made.text),
    ...heading('cli.aftercare.next'),
    ...made.nextActions.flatMap((step) => [
      `- ${say(step.title)}  [${say(text(`cli.status.${step.status}`))}]`,
      ...whenOf(step).map((when) => `    ${style.good(say(when))}`),
      `    ${say(step.how)}`,
    ]),
    ...(made.papers.length === 0 ? [] : heading('cli.aftercare.papers')),
    ...made.papers.map(({ title }) => `- ${say(title)}`),
    ...(made.papers.length === 0 || path === '-'
      ? []
      : [style.dim(say(text('cli.aftercare.papers.make', { file: path })))]),
    ...deadlineLines(desk, made.deadlines),
    ...(made.announcements.length === 0 ? [] : heading('cli.aftercare.tones')),
    ...made.announcements.flatMap((tone) => [
      `- ${say(toneText(desk, tone))}`,
      `    ${say(text('cli.aftercare.ask', { question: tone.ask }))}`,
    ]),
    '',
    style.dim(say(text('cli.not-legal-advice'))),
  ].join('\n');
}

function whenOf({ earliest, latest }: Aftercare['nextActions'][number]): TextValue[] {
  if (earliest === null) return [];
  if (latest === null) return [text('cli.aftercare.from', { date: { date: earliest } })];
  return [
    earliest === latest
      ? { date: earliest }
      : text('cli.aftercare.until', { from: { date: earliest }, to: { date: latest } }),
  ];
}

/** What callers hear, with how sure it is and how old. */
function toneText({ knowledge, today }: Desk, tone: Aftercare['announcements'][number]): TextValue {
  const { confidence, checked, stale } = toneGrade(knowledge, tone, today);
  return text(`cli.fact.${stale ? 'stale' : confidence}`, { fact: tone.text, date: { date: checked } });
}
