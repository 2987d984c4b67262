import { endsContract } from '@otboy/assess';
import { isFinished, type Plan, type Step, tasksOf } from '@otboy/plan';
import { planOf } from '../decided.ts';
import { day, useDesk } from '../desk.ts';
import { BackupOffer } from '../parts/backup-offer.tsx';
import { Below } from '../parts/below.tsx';
import { Deadlines } from '../parts/deadlines.tsx';
import { Emergency } from '../parts/emergency.tsx';
import { Onwards } from '../parts/onwards.tsx';
import { Page } from '../parts/page.tsx';
import { PaperLinks } from '../parts/paper-links.tsx';
import { useRecording } from '../parts/recording.tsx';
import { StepItem } from '../parts/step.tsx';
import { Timeline } from '../pictures/timeline.tsx';
import { openQuestions, unaskedServices } from '../sitting.ts';

/** Home: the first right thing to do today, what waits and for what, what is done, and what to know. */
export function PlanPage() {
  const desk = useDesk();
  const { knowledge, kase, today, say, t } = desk;
  const plan = planOf(knowledge, kase, today);
  const { first, hurried, now, later, reserve, impossible, finished } = tasksOf(plan, today);
  const { record, undo, news } = useRecording(plan);
  const parts = { plan, record, undo };
  const left = openQuestions(desk).length;
  return (
    <Page title={t('web.plan.title')} kicker={t('web.plan.today', { date: day(desk, today) })}>
      <p class="verdict-line">
        <a href="#/verdict">{say(plan.title)}</a>
      </p>
      {news}
      {plan.emergency !== null && (
        <section class="alarm">
          <h2>{say(plan.emergency.title)}</h2>
          <Emergency made={plan.emergency} level={3} />
        </section>
      )}
      <BackupOffer />
      <Conflicts conflicts={plan.conflicts} />
      <section>
        {first === undefined ? (
          <p class="lead">
            {t(finished.length === plan.steps.length ? 'web.plan.all-done' : 'web.plan.nothing-today')}
          </p>
        ) : (
          <>
            <h2 class="first-heading">{t(hurried ? 'web.plan.quick-wins' : 'web.plan.first')}</h2>
            <ul class="steps first">
              <StepItem key={first.id} step={first} open {...parts} />
            </ul>
          </>
        )}
      </section>
      {left + unaskedServices(desk).length > 0 && <GoOn left={left} />}
      <Below>
        <Group title={t('web.plan.now')} steps={now} parts={parts} />
      </Below>
      <Below>
        <Timeline plan={plan} />
      </Below>
      <Below>
        <Group title={t('web.plan.later')} steps={later} parts={parts} />
      </Below>
      <Below>
        <Folded title={t('web.plan.fallbacks', { n: reserve.length })} steps={reserve} parts={parts} />
        <Group title={t('web.plan.impossible')} steps={impossible} parts={parts} />
        <Folded title={t('web.plan.settled', { n: finished.length })} steps={finished} parts={parts} />
        <Guard plan={plan} />
        <Dates plan={plan} />
      </Below>
      <Below>
        <WhatNow whatNow={plan.whatNow} />
      </Below>
      <Below>
        <MustKnow mustKnow={plan.mustKnow} />
        <Onwards here="plan" />
      </Below>
    </Page>
  );
}

/** What the plan could still be told: the next question, or the services. */
function GoOn({ left }: { readonly left: number }) {
  const desk = useDesk();
  const { t } = desk;
  const [id] = openQuestions(desk);
  return (
    <p class="note">
      {left > 0 ? (
        <>
          {t('web.plan.questions', { n: left })} <a href={`#/question/${id}`}>{t('web.check.go-on')}</a>
        </>
      ) : (
        <a href="#/services">{t('web.plan.to-services')}</a>
      )}
    </p>
  );
}

interface GroupProps {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly parts: Omit<Parameters<typeof StepItem>[0], 'step' | 'open'>;
}

function Group({ title, steps, parts }: GroupProps) {
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="steps">
        {steps.map((step) => (
          <StepItem key={step.id} step={step} {...parts} />
        ))}
      </ul>
    </section>
  );
}

/** The same, folded: what is done, and what is only in reserve. */
function Folded({ title, steps, parts }: GroupProps) {
  if (steps.length === 0) return null;
  return (
    <details class="group">
      <summary>{title}</summary>
      <ul class="steps">
        {steps.map((step) => (
          <StepItem key={step.id} step={step} {...parts} />
        ))}
      </ul>
    </details>
  );
}

function Conflicts({ conflicts }: Pick<Plan, 'conflicts'>) {
  const { sayDiscreetly, t } = useDesk();
  if (conflicts.length === 0) return null;
  return (
    <section class="alarm">
      <h2>{t('web.plan.conflicts')}</h2>
      {conflicts.map((conflict) => (
        <div key={conflict.id}>
          <p>
            <strong>{sayDiscreetly(conflict.text)}</strong>
          </p>
          <p class="dim">{t('web.plan.way-out')}</p>
          <ul>
            {conflict.wayOut.map((way) => (
              <li key={way.say}>{sayDiscreetly(way)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** May the statement be handed in, and what holds it. */
function Guard({ plan }: { readonly plan: Plan }) {
  const { sayDiscreetly, t } = useDesk();
  const act = plan.steps.find(({ kind }) => endsContract(kind));
  if (act === undefined || isFinished(act.status)) return null;
  const open = plan.applyReady && plan.blockers.length === 0;
  return (
    <section>
      <h2>{t('web.plan.guard')}</h2>
      <p>{t(open ? 'cli.plan.guard.open' : plan.applyReady ? 'web.plan.guard.overridden' : 'web.plan.guard.closed')}</p>
      {!open && (
        <ul>
          {plan.steps
            .filter(({ id }) => plan.blockers.includes(id))
            .map((step) => (
              <li key={step.id}>{sayDiscreetly(step.title)}</li>
            ))}
        </ul>
      )}
    </section>
  );
}

function Dates({ plan: { deadlines } }: { readonly plan: Plan }) {
  const { t } = useDesk();
  if (deadlines.length === 0) return null;
  return (
    <section>
      <h2>{t('web.plan.deadlines')}</h2>
      <Deadlines deadlines={deadlines} />
    </section>
  );
}

/** So many points of what must be known stand open; the others fold away, on paper they do not. */
const pointsShown = 5;

function MustKnow({ mustKnow }: Pick<Plan, 'mustKnow'>) {
  const { t } = useDesk();
  const more = mustKnow.slice(pointsShown);
  return (
    <section>
      <h2>{t('web.plan.must-know')}</h2>
      <Points of={mustKnow.slice(0, pointsShown)} />
      {more.length > 0 && (
        <>
          <details class="facts">
            <summary>{t('web.plan.more-to-know', { n: more.length })}</summary>
            <Points of={more} />
          </details>
          <div class="on-paper">
            <Points of={more} />
          </div>
        </>
      )}
    </section>
  );
}

function Points({ of: points }: { readonly of: Plan['mustKnow'] }) {
  const { say } = useDesk();
  return (
    <ul class="marked">
      {points.map(({ id, text }) => (
        <li key={id}>{say(text)}</li>
      ))}
    </ul>
  );
}

function WhatNow({ whatNow }: Pick<Plan, 'whatNow'>) {
  const { say, t } = useDesk();
  if (whatNow.length === 0) return null;
  return (
    <section>
      <h2>{t('web.plan.what-now')}</h2>
      {whatNow.map(({ id, said, next, papers }) => (
        <details class="group" key={id}>
          <summary>{say(said)}</summary>
          <ol>
            {next.map((line) => (
              <li key={line.say}>{say(line)}</li>
            ))}
          </ol>
          {papers.length > 0 && (
            <p class="row">
              <PaperLinks kinds={papers} />
            </p>
          )}
        </details>
      ))}
      <p class="row">
        <a class="quiet-act" href="#/answered">
          {t('web.aftercare.to-answered')}
        </a>
      </p>
    </section>
  );
}
