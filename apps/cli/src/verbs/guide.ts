import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { text as ask, cancel, confirm, intro, isCancel, multiselect, outro, select } from '@clack/prompts';
import { type Question, readAnswer } from '@otboy/assess';
import { type AnswerId, type Answers, type Case, newCase } from '@otboy/casefile';
import { Failure, mobileOf, text } from '@otboy/knowledge';
import { makePlan } from '@otboy/plan';
import { replaceFile } from '../replace-file.ts';
import { type Prompts, sitting, skipped, stopped } from '../sitting.ts';
import type { Desk, Verb } from '../verb.ts';
import { wholePlan } from './plan.ts';

/** Questions go to standard error: standard output is for the plan, or for one JSON document. */
const output = process.stderr;

export const guide: Verb = {
  run: async (desk, [file = 'case.json']) => {
    if (process.stdin.isTTY !== true) throw new Failure(text('cli.error.no-terminal', { file }), 2);
    const { knowledge, today, say } = desk;
    intro(say(text('cli.guide.intro', { file })), { output });
    let kase: Case = existsSync(file) ? desk.caseAt(file) : newCase(undefined, randomUUID());
    for await (const told of sitting(knowledge, kase, today, promptsOf(desk))) {
      if (told === null) {
        cancel(say(text('cli.guide.stopped', { file })), { output });
        return 0;
      }
      kase = told;
      replaceFile(file, `${JSON.stringify(kase, null, 2)}\n`);
    }
    outro(say(text('cli.guide.saved', { file })), { output });
    const plan = makePlan(knowledge, kase, today);
    return { json: kase, human: wholePlan(desk, plan, file) };
  },
};

/** The prompts of the terminal, with one word for the wish to stop. */
function promptsOf(desk: Desk): Prompts {
  const orStop = async <T>(asked: Promise<T | symbol>): Promise<T | typeof stopped> => {
    const given = await asked;
    return isCancel(given) ? stopped : (given as T);
  };
  return {
    number: () => orStop<string | undefined>(putNumber(desk)),
    answer: (asked, left) => orStop(put(desk, asked, left) as Promise<Answers[AnswerId] | typeof skipped>),
    service: (id) => orStop<NonNullable<Case['declared'][string]>>(putService(desk, id)),
  };
}

/** The number itself; nothing typed means that the person goes on without it. */
async function putNumber({ say }: Desk): Promise<string | undefined | symbol> {
  const given = await ask({
    output,
    message: say(text('cli.guide.number')),
    placeholder: '+7 900 000-00-00',
    validate: (typed = '') =>
      typed.trim() === '' || mobileOf(typed) !== undefined ? undefined : say(text('cli.guide.number.wrong')),
  });
  return isCancel(given) ? given : mobileOf(given ?? '');
}

/** Exports are silent about apps, so the person says for each important service whether they have it. */
const putService = ({ say }: Desk, service: string) =>
  select<NonNullable<Case['declared'][string]>>({
    output,
    message: say(text('cli.guide.service', { service: { service } })),
    options: [
      { value: 'have', label: say(text('answer.yes')) },
      { value: 'have-not', label: say(text('answer.no')) },
      { value: 'dont-know', label: say(text('answer.dont-know')) },
    ],
  });

/** One question with its reason; "I don't know" is always an answer. */
async function put({ say }: Desk, asked: Question, left: number): Promise<unknown> {
  const about = [asked.hint, asked.why, text('cli.questions.left', { n: left })].flatMap((one) =>
    one ? [say(one)] : [],
  );
  const message = `${say(asked.text)}\n${about.join(' ')}`;
  const dontKnow = say(text('answer.dont-know'));
  const choices = (asked.choices ?? []).map(({ value, text: label }) => ({ value, label: say(label) }));
  if (asked.kind === 'yes-no')
    return select({
      output,
      message,
      options: [
        { value: true as unknown, label: say(text('answer.yes')) },
        { value: false as unknown, label: say(text('answer.no')) },
        { value: skipped as unknown, label: dontKnow },
      ],
    });
  if (asked.kind === 'choice')
    return select({
      output,
      message,
      options: [
        ...choices.map((one) => ({ ...one, value: one.value as unknown })),
        { value: skipped as unknown, label: dontKnow },
      ],
    });
  if (asked.kind === 'list') {
    const known = await confirm({ output, message: `${message}\n${say(text('cli.guide.list-known'))}` });
    if (isCancel(known)) return known;
    return known ? multiselect({ output, message: say(asked.text), options: choices, required: false }) : skipped;
  }
  const given = await ask({
    output,
    // This prompt draws its bar beside the first line only.
    message: `${message} ${say(text(`cli.guide.format.${asked.kind}`))}`.replaceAll('\n', '\n│  '),
    placeholder: dontKnow,
    validate: (value) =>
      value === undefined || value.trim() === '' || readAnswer(asked, value) !== undefined
        ? undefined
        : say(text(`cli.guide.format.${asked.kind}`)),
  });
  if (isCancel(given)) return given;
  return given === undefined || given.trim() === '' ? skipped : readAnswer(asked, given);
}
