import { endsContract } from '@otboy/assess';
import type { Event } from '@otboy/casefile';
import { text } from '@otboy/knowledge';
import { isFinished, makePlan, type Plan, passesClosedGuard, type Step } from '@otboy/plan';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { day, useDesk } from '../desk.ts';
import { hold } from '../held.ts';
import { BackupOffer } from '../parts/backup-offer.tsx';
import { Emergency } from '../parts/emergency.tsx';
import { Page } from '../parts/page.tsx';
import { isDue, StepItem } from '../parts/step.tsx';
import { recorded, withdrawn, wordsOf } from '../record.ts';
import { go } from '../route.ts';
import { openQuestions, unaskedServices } from '../sitting.ts';

/** Home: the first right thing to do today, what waits and for what, what is done, and what to know. */
export function PlanPage() {
  const desk = useDesk();
  const { knowledge, kase, kept, today, say, t, keep } = desk;
  const plan = useMemo(() => makePlan(knowledge, kase, today), [knowledge, kase, today]);
  const [news, setNews] = useState<{ readonly words: string; readonly event?: Event }>();
  const said = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with its step; whoever uses the keyboard goes on from here.
  useEffect(() => {
    if (news !== undefined) said.current?.focus({ preventScroll: true });
  }, [news]);
  const record = (event: Event) => {
    if (passesClosedGuard(plan, event)) {
      hold({ event, back: 'plan' });
      return go('stop');
    }
    keep({ ...kept, case: recorded(kase, event) });
    setNews({ words: t('web.plan.noted', { what: nameOf(event) }), event });
  };
  const undo = (event: Event) => {
    keep({ ...kept, case: withdrawn(kase, event) });
    setNews({ words: t('web.plan.undone', { what: nameOf(event) }) });
  };
  const nameOf = (event: Event): string => {
    const step = plan.steps.find(({ id }) => id === event.step);
    return say(text('cli.pair', { a: step === undefined ? '' : desk.sayDiscreetly(step.title), b: t(wordsOf(event)) }));
  };
  const parts = { plan, record, undo };
  const startable = (step: Step) => ['ready', 'prepared', 'sent'].includes(step.status) && isDue(step, today);
  const now = plan.steps.filter(startable);
  const first = plan.steps.find(({ id }) => id === plan.quickWins[0] && !isSettled(plan, id)) ?? now[0];
  const rest = now.filter(({ id }) => id !== first?.id);
  const impossible = plan.steps.filter(({ status }) => status === 'impossible');
  const settled = plan.steps.filter(({ status }) => isFinished(status));
  const later = plan.steps.filter((step) => ![first, ...now, ...impossible, ...settled].includes(step));
  // They come only after a refusal; until then they would hide what does wait.
  const reserve = later.filter(({ id, status }) => status === 'waiting' && id.endsWith('-fallback'));
  const left = openQuestions(desk).length;
  return (
    <Page title={t('web.plan.title')} kicker={t('web.plan.today', { date: day(desk, today) })}>
      <p class="verdict-line">
        <a href="#/verdict">{say(plan.title)}</a>
      </p>
      <div class={news === undefined ? 'news' : 'news note'} role="status" tabIndex={-1} ref={said}>
        {news?.words}{' '}
        {news?.event !== undefined && kase.events.includes(news.event) && (
          <button type="button" class="link" onClick={() => news.event !== undefined && undo(news.event)}>
            {t('web.plan.undo')}
          </button>
        )}
      </div>
      {plan.emergency !== null && (
        <section class="alarm">
          <h2>{say(plan.emergency.title)}</h2>
          <Emergency made={plan.emergency} level={3} />
        </section>
      )}
      <BackupOffer />
      {left + unaskedServices(desk).length > 0 && <GoOn left={left} />}
      <Conflicts conflicts={plan.conflicts} />
      <section>
        {first === undefined ? (
          <p class="lead">{t(settled.length === plan.steps.length ? 'web.plan.all-done' : 'web.plan.nothing-today')}</p>
        ) : (
          <>
            <h2 class="first-heading">{t(plan.quickWins.length > 0 ? 'web.plan.quick-wins' : 'web.plan.first')}</h2>
            <ul class="steps first">
              <StepItem key={first.id} step={first} open {...parts} />
            </ul>
          </>
        )}
      </section>
      <Group title={t('web.plan.now')} steps={rest} parts={parts} />
      <Group title={t('web.plan.later')} steps={later.filter((step) => !reserve.includes(step))} parts={parts} />
      <Folded title={t('web.plan.fallbacks', { n: reserve.length })} steps={reserve} parts={parts} />
      <Group title={t('web.plan.impossible')} steps={impossible} parts={parts} />
      <Folded title={t('web.plan.settled', { n: settled.length })} steps={settled} parts={parts} />
      <Guard plan={plan} />
      <Deadlines deadlines={plan.deadlines} />
      <WhatNow whatNow={plan.whatNow} />
      <section>
        <h2>{t('web.plan.must-know')}</h2>
        <ul class="marked">
          {plan.mustKnow.map((one) => (
            <li key={one.id}>{say(one.text)}</li>
          ))}
        </ul>
      </section>
    </Page>
  );
}

const isSettled = ({ steps }: Plan, id: string): boolean =>
  steps.some((step) => step.id === id && isFinished(step.status));

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

function Deadlines({ deadlines }: Pick<Plan, 'deadlines'>) {
  const { say, t } = useDesk();
  if (deadlines.length === 0) return null;
  return (
    <section>
      <h2>{t('web.plan.deadlines')}</h2>
      <ul class="deadlines">
        {deadlines.map(({ id, date, title, safe, how }) => (
          <li key={id}>
            <p class="deadline">
              <span>{say(title)}</span>{' '}
              <strong>{date === null ? t('web.plan.deadline.unknown') : say({ date })}</strong>
            </p>
            {safe !== undefined && safe !== date && (
              <p class="dim">{t('web.plan.deadline.safe', { date: { date: safe } })}</p>
            )}
            <details class="facts">
              <summary>{t('web.plan.deadline.how')}</summary>
              <ol>
                {how.map((line) => (
                  <li key={say(line)}>{say(line)}</li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WhatNow({ whatNow }: Pick<Plan, 'whatNow'>) {
  const { say, t } = useDesk();
  if (whatNow.length === 0) return null;
  return (
    <section>
      <h2>{t('web.plan.what-now')}</h2>
      {whatNow.map(({ id, said, next }) => (
        <details class="group" key={id}>
          <summary>{say(said)}</summary>
          <ol>
            {next.map((line) => (
              <li key={line.say}>{say(line)}</li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
