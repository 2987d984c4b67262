import type { RungShown } from '@otboy/plan';
import { useDesk } from '../desk.ts';

const [width, apart, rail] = [132, 46, 20];

/** How far the closure is proven: the rungs as a ladder, and each in words with what proves it. */
export function Ladder({ rungs }: { readonly rungs: readonly RungShown[] }) {
  const { t } = useDesk();
  const height = apart * (rungs.length + 0.6);
  const reached = rungs.filter((one) => one.reached === 'yes').length;
  return (
    <div class="ladder">
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('web.aftercare.ladder.label', { n: reached, of: rungs.length })}
      >
        <line class="rail" x1={rail} x2={rail} y1={4} y2={height} />
        <line class="rail" x1={width - rail} x2={width - rail} y1={4} y2={height} />
        {rungs.map(({ rung, reached: is, next }, index) => {
          const y = height - apart * (index + 0.7);
          return (
            <g key={rung} class={next ? `rung ${is} next` : `rung ${is}`}>
              <line x1={rail} x2={width - rail} y1={y} y2={y} />
              <circle cx={width / 2} cy={y} r={13} />
              <text x={width / 2} y={y} dy="0.36em" text-anchor="middle">
                {is === 'yes' ? '✓' : is === 'unknown' ? '?' : index + 1}
              </text>
            </g>
          );
        })}
      </svg>
      <ol class="rungs" reversed>
        {[...rungs].reverse().map(({ rung, reached: is, next }) => (
          <li key={rung} class={is}>
            <p class="rung-name">
              <strong>{t(`web.aftercare.rung.${rung}`)}</strong>
              <span class={next ? 'tag' : 'dim'}>
                {t(next ? 'web.aftercare.rung.next' : `web.aftercare.reached.${is}`)}
              </span>
            </p>
            <p class="dim">{t(`web.aftercare.proof.${rung}`)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
