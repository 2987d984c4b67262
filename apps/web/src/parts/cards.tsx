import type { Card, ClerkAnswer } from '@otboy/plan';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { whole } from './sheet.tsx';

interface CardsProps {
  readonly cards: readonly Card[];
  /** What the clerk can tap; nothing while the holder only shows a sentence. */
  readonly answers: readonly ClerkAnswer[];
  readonly answered: (answer: ClerkAnswer) => void;
  readonly close: () => void;
}

/** Cards over the whole screen, in large Russian for the clerk; at the foot, small, what it means for the holder. */
export function Cards({ cards, answers, answered, close }: CardsProps) {
  const { knowledge, lang, t } = useDesk();
  const [at, setAt] = useState(0);
  const [turned, setTurned] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useRef<HTMLParagraphElement>(null);
  const card = cards[at];
  const inRussian = (id: string) => knowledge.texts[id]?.ru ?? '';
  useEffect(() => {
    const box = dialog.current;
    box?.showModal();
    // Not the first answer: a key that is pressed by chance records nothing, and the card is seen from its beginning.
    shown.current?.focus();
    // A browser may refuse; the cards fill its window then.
    box?.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  const turn = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowRight') setAt((now) => Math.min(now + 1, cards.length - 1));
    if (key === 'ArrowLeft') setAt((now) => Math.max(now - 1, 0));
  };
  return (
    <dialog class="cards" ref={dialog} aria-label={t('web.counter.cards')} onClose={close} onKeyDown={turn}>
      <div class={turned ? 'for-clerk turned' : 'for-clerk'}>
        <p class="card" lang="ru" aria-live="polite" tabIndex={-1} ref={shown}>
          <span>{whole(card?.ru ?? '')}</span>
        </p>
        {answers.length > 0 && (
          <div class="clerk-answers" lang="ru">
            <p>{inRussian('web.counter.clerk')}</p>
            {answers.map((answer) => (
              <button key={answer} type="button" onClick={() => answered(answer)}>
                {inRussian(`web.counter.clerk.${answer}`)}
              </button>
            ))}
          </div>
        )}
      </div>
      <div class="for-holder">
        {lang !== 'ru' && <p>{card?.phrase[lang]}</p>}
        <div class="card-row">
          <button type="button" class="quiet-act" disabled={at === 0} onClick={() => setAt(at - 1)}>
            {t('web.counter.before')}
          </button>
          <span class="dim">{t('web.counter.place', { n: at + 1, all: cards.length })}</span>
          <button type="button" class="quiet-act" disabled={at === cards.length - 1} onClick={() => setAt(at + 1)}>
            {t('web.counter.next')}
          </button>
        </div>
        <div class="card-row">
          <button type="button" class="link" aria-pressed={turned} onClick={() => setTurned(!turned)}>
            {t('web.counter.turn')}
          </button>
          <button type="button" class="link" onClick={() => dialog.current?.close()}>
            {t('web.counter.close')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
