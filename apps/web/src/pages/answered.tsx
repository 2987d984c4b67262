import type { Event } from '@otboy/casefile';
import { recordsOfAnswer, type TheirAnswer, theirAnswers } from '@otboy/plan';
import { useMemo } from 'preact/hooks';
import { planOf } from '../decided.ts';
import { day, useDesk } from '../desk.ts';
import { Onwards } from '../parts/onwards.tsx';
import { Page } from '../parts/page.tsx';
import { PaperLinks } from '../parts/paper-links.tsx';
import { Phrases } from '../parts/phrases.tsx';
import { useRecording } from '../parts/recording.tsx';

/** "They answered X, what now?": each answer with what to do then, what to say, and a note of it in the case. */
export function Answered() {
  const { knowledge, kase, today, say, t } = useDesk();
  const all = useMemo(() => theirAnswers(knowledge, kase, today), [knowledge, kase, today]);
  const nameOf = ({ answer }: Event): string => {
    const found = all.find(({ id }) => id === answer);
    return found === undefined ? '' : say(found.said);
  };
  const plan = planOf(knowledge, kase, today);
  const { record, undo, news } = useRecording(plan, nameOf);
  const groups = [
    { id: 'expected', answers: all.filter(({ expected }) => expected) },
    { id: 'others', answers: all.filter(({ expected }) => !expected) },
  ].filter(({ answers }) => answers.length > 0);
  return (
    <Page title={t('web.aftercare.answered.title')} back>
      <p class="lead">{t(all.length === 0 ? 'web.aftercare.answered.not-yours' : 'web.aftercare.answered.lead')}</p>
      {news}
      {groups.map(({ id, answers }) => (
        <section key={id}>
          <h2>{t(`web.aftercare.answered.${id}`)}</h2>
          {answers.map((answer) => (
            <One key={answer.id} answer={answer} record={record} undo={undo} />
          ))}
        </section>
      ))}
      <Onwards here="answered" />
    </Page>
  );
}

interface OneProps {
  readonly answer: TheirAnswer;
  readonly record: (event: Event) => void;
  readonly undo: (event: Event) => void;
}

function One({ answer, record, undo }: OneProps) {
  const desk = useDesk();
  const { kase, today, say, t } = desk;
  const { id, said, next, phrases, papers, event, asks } = answer;
  const records = recordsOfAnswer(kase, id);
  const title = say(said);
  return (
    <details class="group answered">
      <summary>{title}</summary>
      <ol>
        {next.map((line) => (
          <li key={line.say}>{say(line)}</li>
        ))}
      </ol>
      {asks !== undefined && (
        <p class="stop">
          {say({ say: `question.${asks}` })} <a href={`#/change/${asks}`}>{t('web.check.go-on')}</a>
        </p>
      )}
      {phrases.length > 0 && (
        <>
          <p class="small-heading">{t('web.plan.phrases')}</p>
          <Phrases phrases={phrases} />
        </>
      )}
      {papers.length > 0 && (
        <>
          <p class="small-heading">{t('web.aftercare.answered.papers')}</p>
          <p class="row">
            <PaperLinks kinds={papers} />
          </p>
        </>
      )}
      {records.map((one) => (
        <p class="recorded" key={kase.events.indexOf(one)}>
          {t('web.aftercare.answered.noted', { date: day(desk, one.on) })}{' '}
          <button type="button" class="link" onClick={() => undo(one)}>
            {t('web.plan.undo')}
            <span class="unseen">: {title}</span>
          </button>
        </p>
      ))}
      <p class="row">
        {records.some(({ on }) => on === today) ? (
          <a class="act" href="#/plan">
            {t('web.aftercare.answered.to-plan')}
          </a>
        ) : (
          <button type="button" class="quiet-act" onClick={() => record(event)}>
            {t('web.aftercare.answered.note')}
            <span class="unseen">: {title}</span>
          </button>
        )}
      </p>
    </details>
  );
}
