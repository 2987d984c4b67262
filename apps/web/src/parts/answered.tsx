import type { Event } from '@otboy/casefile';
import { type ClerkAnswer, cardsOf, eventOf, followsFrom, type Plan } from '@otboy/plan';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { proofOf, withProof } from '../record.ts';
import { go } from '../route.ts';
import { Cards } from './cards.tsx';
import { Page } from './page.tsx';
import { PaperLinks } from './paper-links.tsx';
import { Phrases } from './phrases.tsx';
import { useRecorder } from './recording.tsx';
import { TextField } from './text-field.tsx';

interface AnsweredProps {
  readonly answer: ClerkAnswer;
  readonly plan: Plan;
  readonly again: () => void;
}

/** What the clerk's answer means, what to say next, what to do; recorded only once the holder says so. */
export function Answered({ answer, plan, again }: AnsweredProps) {
  const { today, say, t } = useDesk();
  const recorder = useRecorder(plan);
  const [event, setEvent] = useState<Event>();
  const [number, setNumber] = useState('');
  const [showing, setShowing] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (event !== undefined) said.current?.focus();
  }, [event]);
  const follows = followsFrom(plan, answer);
  const cards = cardsOf(follows?.phrases ?? []);
  const record = (as: ClerkAnswer) => {
    const bare = eventOf(as, today);
    const made = answer === 'accepted' ? withProof(bare, { ...proofOf(bare), number }) : bare;
    if (!recorder.record(made, 'plan')) return;
    if (as === 'accepted') return go('plan');
    setEvent(made);
  };
  const undo = () => {
    if (event !== undefined) recorder.undo(event);
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
              <PaperLinks kinds={[...new Set(['claim', 'written-refusal', ...(follows?.papers ?? [])])]} first />
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
              <Phrases phrases={follows.phrases} />
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
          {answer === 'accepted' && (
            <TextField id="incoming" label={t('web.proof.number')} value={number} type={setNumber} />
          )}
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
