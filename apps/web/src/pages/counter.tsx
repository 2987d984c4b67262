import { type ClerkAnswer, counterOf } from '@otboy/plan';
import { useState } from 'preact/hooks';
import { planOf } from '../decided.ts';
import { useDesk } from '../desk.ts';
import { Answered } from '../parts/answered.tsx';
import { Cards } from '../parts/cards.tsx';
import { Page } from '../parts/page.tsx';

/** At the counter: cards for the clerk, their answer, and what it means for the person who holds the phone. */
export function CounterPage() {
  const { knowledge, kase, today, t } = useDesk();
  const plan = planOf(knowledge, kase, today);
  const [open, setOpen] = useState(false);
  // The plan of the moment in which it was tapped: what is recorded afterwards changes what could be answered.
  const [tapped, setTapped] = useState<{ readonly answer: ClerkAnswer; readonly plan: typeof plan }>();
  const counter = counterOf(plan);
  if (tapped !== undefined && !open)
    return (
      <Answered
        key={tapped.answer}
        answer={tapped.answer}
        plan={tapped.plan}
        again={() => {
          setTapped(undefined);
          setOpen(counter !== null);
        }}
      />
    );
  if (counter === null)
    return (
      <Page title={t('web.counter.title')} back>
        <p class="lead">{t('web.counter.none')}</p>
        <p class="row">
          <a class="act" href="#/plan">
            {t('web.papers.stop.back')}
          </a>
        </p>
      </Page>
    );
  return (
    <Page title={t('web.counter.title')} back>
      <p class="lead">{t('web.counter.about')}</p>
      <ul class="marked">
        <li>{t('web.counter.how.show')}</li>
        <li>{t('web.counter.how.tap')}</li>
        <li>{t('web.counter.how.codes')}</li>
      </ul>
      <p class="row">
        <button type="button" class="act" onClick={() => setOpen(true)}>
          {t('web.counter.start', { n: counter.cards.length })}
        </button>
        <a class="quiet-act" href="#/papers/termination-statement">
          {t('paper.name.termination-statement')}
        </a>
      </p>
      {open && (
        <Cards
          cards={counter.cards}
          answers={counter.answers}
          answered={(answer) => {
            setTapped({ answer, plan });
            setOpen(false);
          }}
          close={() => setOpen(false)}
        />
      )}
    </Page>
  );
}
