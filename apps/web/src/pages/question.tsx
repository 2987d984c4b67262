import { question } from '@otboy/assess';
import type { AnswerId, Answers } from '@otboy/casefile';
import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Choose, ChooseCountry, ChooseMany, TypeDate, TypeNumber } from '../parts/answers.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Page } from '../parts/page.tsx';
import { go } from '../route.ts';
import { openQuestions, pageAfter, questionsBeforePlan, withAnswer } from '../sitting.ts';

/** One question with its reason; "I don't know" is always an answer. */
export function QuestionPage({ id, change }: { readonly id: AnswerId; readonly change: boolean }) {
  const desk = useDesk();
  const { kase, say, t, keep } = desk;
  const [wrong, setWrong] = useState<{ message: string; field: string }>();
  const asked = question(id);
  const first = questionsBeforePlan(desk).length;
  const left = openQuestions(desk).length;
  const give = (value: Answers[AnswerId]) => {
    const kept = withAnswer(desk, id, value);
    keep(kept);
    go(change ? 'check' : pageAfter(desk, kept));
  };
  const parts = {
    asked,
    given: kase.answers[id],
    unknown: desk.kept.unknown.includes(id),
    give,
    wrong,
    complain: (text: string, field: string) => setWrong({ message: t(text), field }),
  };
  return (
    <Page
      title={say(asked.text)}
      kicker={
        change || left === 0
          ? undefined
          : first > 0
            ? t('web.question.before-plan', { n: first })
            : t('web.question.left', { n: left })
      }
      wrong={wrong !== undefined}
      back
    >
      {wrong !== undefined && <ErrorSummary message={wrong.message} field={wrong.field} />}
      {asked.hint !== undefined && <p class="asked-more">{say(asked.hint)}</p>}
      <p class="why">{say(asked.why)}</p>
      {asked.kind === 'yes-no' || asked.kind === 'choice' ? (
        <Choose {...parts} />
      ) : asked.kind === 'list' ? (
        <ChooseMany {...parts} />
      ) : asked.kind === 'date' ? (
        <TypeDate {...parts} />
      ) : asked.kind === 'country' ? (
        <ChooseCountry {...parts} />
      ) : (
        <TypeNumber {...parts} />
      )}
      {!change && (
        <p class="enough">
          <a href="#/plan">{t('web.question.enough')}</a> <span class="dim">{t('web.question.enough.text')}</span>
        </p>
      )}
    </Page>
  );
}
