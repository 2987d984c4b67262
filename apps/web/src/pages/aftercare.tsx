import { byTopic, closureLadder, type Aftercare as Made, toneGrade } from '@otboy/plan';
import { afterOf, planOf } from '../decided.ts';
import { useDesk } from '../desk.ts';
import { Below } from '../parts/below.tsx';
import { Deadlines } from '../parts/deadlines.tsx';
import { Grade } from '../parts/fact.tsx';
import { Onwards } from '../parts/onwards.tsx';
import { Page } from '../parts/page.tsx';
import { PaperLinks } from '../parts/paper-links.tsx';
import { useRecording } from '../parts/recording.tsx';
import { StepItem } from '../parts/step.tsx';
import { Ladder } from '../pictures/ladder.tsx';

/** After the statement: how far the closure is proven, what to do next, and what is still open of money, charges and number. */
export function Aftercare() {
  const { knowledge, kase, today, say, t } = useDesk();
  const plan = planOf(knowledge, kase, today);
  const made = afterOf(knowledge, kase, today);
  const { record, undo, news } = useRecording(plan);
  const parts = { plan, record, undo };
  const next = plan.steps.filter(({ id }) => made.nextActions.some((one) => one.id === id));
  const shown = new Set(next.map(({ id }) => id));
  const topics = byTopic(plan).map((one) => ({ ...one, steps: one.steps.filter(({ id }) => !shown.has(id)) }));
  const placed = topics.flatMap(({ deadlines }) => deadlines);
  const others = made.deadlines.filter(({ id }) => !placed.some((one) => one.id === id));
  return (
    <Page title={t('web.aftercare.title')} back>
      <p class="state">{t(`cli.aftercare.state.${made.state}`)}</p>
      <p class="lead">{say(made.text)}</p>
      {news}
      <section>
        <h2>{t('web.aftercare.ladder')}</h2>
        <Ladder rungs={closureLadder(made)} />
      </section>
      <Below>
        <section>
          <h2>{t('cli.aftercare.next')}</h2>
          <ul class="steps">
            {next.map((step, index) => (
              <StepItem key={step.id} step={step} open={index === 0} {...parts} />
            ))}
          </ul>
        </section>
      </Below>
      {topics
        .filter(({ steps, deadlines }) => steps.length + deadlines.length > 0)
        .map(({ topic, steps, deadlines }) => (
          <Below key={topic}>
            <section>
              <h2>{t(`web.aftercare.topic.${topic}`)}</h2>
              <p class="dim">{t(`web.aftercare.topic.${topic}.text`)}</p>
              {deadlines.length > 0 && <Deadlines deadlines={deadlines} />}
              <ul class="steps">
                {steps.map((step) => (
                  <StepItem key={step.id} step={step} {...parts} />
                ))}
              </ul>
            </section>
          </Below>
        ))}
      <Below>
        {others.length > 0 && (
          <section>
            <h2>{t('web.plan.deadlines')}</h2>
            <Deadlines deadlines={others} />
          </section>
        )}
        {made.papers.length > 0 && <Papers papers={made.papers} />}
        {made.announcements.length > 0 && <Tones announcements={made.announcements} />}
        <Onwards here="aftercare" />
      </Below>
    </Page>
  );
}

function Papers({ papers }: Pick<Made, 'papers'>) {
  const { say, t } = useDesk();
  return (
    <section>
      <h2>{t('cli.aftercare.papers')}</h2>
      <ul>
        {papers.map(({ kind, step, title }) => (
          <li key={step}>
            <PaperLinks kinds={[kind]} />
            <div class="dim">{t('web.aftercare.for-step', { step: say(title) })}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What callers hear: weak signs, each with its grade and what to ask the carrier. */
function Tones({ announcements }: Pick<Made, 'announcements'>) {
  const { knowledge, today, say, t } = useDesk();
  return (
    <section>
      <h2>{t('cli.aftercare.tones')}</h2>
      {announcements.map((tone) => (
        <details class="facts" key={tone.fact}>
          <summary>{say(tone.text)}</summary>
          <p class="dim">
            <Grade {...toneGrade(knowledge, tone, today)} />
          </p>
          <p class="dim">{t('cli.aftercare.ask', { question: tone.ask })}</p>
        </details>
      ))}
    </section>
  );
}
