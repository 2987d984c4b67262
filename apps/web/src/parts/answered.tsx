import type { Event } from '@otboy/casefile';
import { type ClerkAnswer, cardsOf, eventOf, followsFrom, type Plan, passesClosedGuard } from '@otboy/plan';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { hold } from '../held.ts';
import { recorded, withdrawn } from '../record.ts';
import { go } from '../route.ts';
import { Cards } from './cards.tsx';
import { Page } from './page.tsx';

interface AnsweredProps {
  readonly answer: ClerkAnswer;
  readonly plan: Plan;
  readonly again: () => void;
}

/** What the clerk's answer means, what to say next, what to do; recorded only once the holder says so. */
export function Answered({ answer, plan, again }: AnsweredProps) {
  const { kase, kept, today, lang, say, t, keep } = useDesk();
  const [event, setEvent] = useState<Event>();
  const [showing, setShowing] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (event !== undefined) said.current?.focus();
  }, [event]);
  const follows = followsFrom(plan, answer);
  const cards = cardsOf(follows?.phrases ?? []);
  const record = (as: ClerkAnswer) => {
    const made = eventOf(as, today);
    if (passesClosedGuard(plan, made)) {
      hold({ event: made, back: 'plan' });
      return go('stop');
    }
    keep({ ...kept, case: recorded(kase, made) });
    if (as === 'accepted') return go('plan');
    setEvent(made);
  };
  const undo = () => {
    if (event !== undefined) keep({ ...kept, case: withdrawn(kase, event) });
    setEvent(undefined);
  };
  return (
    <Page title={t(`web.counter.said.${answer}`)} kicker={t('web.counter.kicker')}>
      {event !== undefined && (
        <div class="note" role="status" tabIndex={-1} ref={said}>
          <p>
            {t(event.kind === 'refused' ? 'web.counter.recorded.refused' : 'web.counter.recorded.told')}{' '}
            <button type="button" class="link" onClick={undo}>
              {t('web.plan.undo')}
            </button>
          </p>
          {event.kind === 'refused' && (
            <p class="row">
              <a class="act" href="#/papers/claim">
                {t('web.papers.kind.claim')}
              </a>
              <a class="quiet-act" href="#/papers/written-refusal">
                {t('web.papers.kind.written-refusal')}
              </a>
            </p>
          )}
        </div>
      )}
      {answer === 'accepted' ? (
        <p class="lead">{t('web.counter.accepted.check')}</p>
      ) : (
        <>
          <ol class="follows">
            {follows?.next.map((line) => (
              <li key={line.say}>{say(line)}</li>
            ))}
          </ol>
          {follows !== undefined && follows.phrases.length > 0 && (
            <section>
              <h2>{t('web.counter.say-next')}</h2>
              <ul class="phrases">
                {follows.phrases.map((phrase) => (
                  <li key={phrase.id}>
                    <p lang="ru">«{phrase.ru}»</p>
                    {lang !== 'ru' && <p class="dim">{phrase[lang]}</p>}
                  </li>
                ))}
              </ul>
              <p class="row">
                <button type="button" class="quiet-act" onClick={() => setShowing(true)}>
                  {t('web.counter.show-next')}
                </button>
              </p>
            </section>
          )}
        </>
      )}
      {event === undefined && (
        <section>
          <h2>{t('web.counter.record')}</h2>
          <p class="row">
            <button type="button" class="act" onClick={() => record(answer)}>
              {t(`web.counter.record.${answer}`)}
            </button>
            {answer !== 'accepted' && (
              <button type="button" class="quiet-act" onClick={() => record('accepted')}>
                {t('web.counter.record.after-all')}
              </button>
            )}
          </p>
        </section>
      )}
      <p class="row">
        <button type="button" class="link" onClick={again}>
          {t('web.counter.again')}
        </button>
        <a href="#/plan">{t('web.counter.to-plan')}</a>
      </p>
      {showing && <Cards cards={cards} answers={[]} answered={() => undefined} close={() => setShowing(false)} />}
    </Page>
  );
}
