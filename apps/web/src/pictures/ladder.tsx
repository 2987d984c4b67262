import type { RungShown } from '@otboy/plan';
import { useDesk } from '../desk.ts';

/** How far the closure is proven, the highest rung on top: each as a piece of a ladder, and in words with what proves it. */
export function Ladder({ rungs }: { readonly rungs: readonly RungShown[] }) {
  const { t } = useDesk();
  const reached = rungs.filter((one) => one.reached === 'yes').length;
  return (
    <>
      <p class="unseen">{t('web.aftercare.ladder.label', { n: reached, of: rungs.length })}</p>
      <ol class="ladder">
        {rungs
          .map(({ rung, reached: is, next }, index) => (
            <li key={rung} class={next ? `rung ${is} next` : `rung ${is}`}>
              <Piece sign={is === 'yes' ? '✓' : is === 'unknown' ? '?' : String(index + 1)} />
              <div class="rung-words">
                <p class="rung-name">
                  <strong>{t(`web.aftercare.rung.${rung}`)}</strong>
                  <span class={next ? 'tag' : 'dim'}>
                    {t(next ? 'web.aftercare.rung.next' : `web.aftercare.reached.${is}`)}
                  </span>
                </p>
                <p class="dim">{t(`web.aftercare.proof.${rung}`)}</p>
              </div>
            </li>
          ))
          .reverse()}
      </ol>
    </>
  );
}

/** Two rails as long as the words beside them, and a rung with its sign. */
function Piece({ sign }: { readonly sign: string }) {
  return (
    <div class="piece">
      <svg aria-hidden="true">
        <line class="rail" x1="15%" x2="15%" y1="0" y2="100%" />
        <line class="rail" x1="85%" x2="85%" y1="0" y2="100%" />
        <line class="step-line" x1="15%" x2="85%" y1="26" y2="26" />
        <circle cx="50%" cy="26" r="13" />
        <text x="50%" y="26" dy="0.36em" text-anchor="middle">
          {sign}
        </text>
      </svg>
    </div>
  );
}
