import { interview, type Question } from '@otboy/assess';
import { text } from '@otboy/knowledge';
import { wantedAnswers } from '@otboy/plan';
import type { Verb } from '../verb.ts';

export const questions: Verb = {
  run: async ({ knowledge, today, caseAt, say, style }, [path = '-']) => {
    const kase = caseAt(path);
    const result = interview(knowledge, kase, today, wantedAnswers(knowledge, kase, today));
    const { next, remaining } = result;
    const human =
      next === null
        ? say(text('cli.questions.none'))
        : [
            style.bold(say(next.text)),
            ...(next.hint === undefined ? [] : [say(next.hint)]),
            style.dim(say(next.why)),
            ...choicesOf(next).map(({ value, text: choice }) => `  ${value} — ${say(choice)}`),
            say(text('cli.questions.left', { n: remaining.length })),
            style.dim(
              say(
                text('cli.questions.how', {
                  id: next.id,
                  file: path === '-' ? 'case.json' : path,
                  format: text(`cli.questions.format.${next.kind}`),
                }),
              ),
            ),
          ].join('\n');
    return { json: result, human };
  },
};

/** What may be written into the case, where there is a choice. */
const choicesOf = ({ kind, choices }: Question) =>
  kind === 'yes-no'
    ? [
        { value: 'true', text: text('answer.yes') },
        { value: 'false', text: text('answer.no') },
      ]
    : (choices ?? []);
