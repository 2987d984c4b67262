import type { CostOverTime } from '@otboy/assess';
import { useDesk } from '../desk.ts';
import { Grade } from '../parts/fact.tsx';

const [width, height] = [132, 26];
/** All costs are drawn against the same sum, so that they can be compared; what is more is cut off at the top and said. */
const most = 1500;

/** What a way costs over a year: a small line, and the same in words with its grade. */
export function Cost({ cost }: { readonly cost: CostOverTime }) {
  const { t } = useDesk();
  const { roubles, fromBalance } = cost;
  const last = roubles.length - 1;
  const at = (sum: number, month: number) =>
    [2 + (month / last) * (width - 4), height - 3 - (Math.min(sum, most) / most) * (height - 6)].join(' ');
  const sum = { kopecks: (roubles[last] ?? 0) * 100 };
  const free = roubles.lastIndexOf(0);
  const isOnce = roubles[0] === roubles[last];
  return (
    <div class="cost">
      <p>
        {isOnce
          ? t('web.pictures.cost.once', { sum })
          : t(free > 0 ? 'web.pictures.cost.later' : 'web.pictures.cost.year', { sum, n: free })}
      </p>
      {fromBalance && <p>{t('web.pictures.cost.balance')}</p>}
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <line class="cost-ground" x1={2} x2={width - 2} y1={height - 3} y2={height - 3} />
        <path class={cost.confidence === 'low' ? 'cost-line low' : 'cost-line'} d={`M${roubles.map(at).join(' L')}`} />
      </svg>
      <p class="dim">
        <Grade {...cost} />
      </p>
    </div>
  );
}
