import type { Link } from '@otboy/casefile';
import { useDesk } from '../desk.ts';
import { codesOf } from './row.ts';

interface CodesProps {
  readonly link: Link;
  readonly years: { readonly from: number; readonly to: number };
}

const slot = 10;
const height = 20;

/** Codes over the years as bars; where none are known, the time from the first message to the last as a line. */
export function Codes({ link, years: { from, to } }: CodesProps) {
  const { say, t } = useDesk();
  const codes = codesOf(link);
  const most = Math.max(1, ...codes.values());
  const width = slot * (to - from + 1);
  const place = (day: string) => (Number(day.slice(0, 4)) - from + (Number(day.slice(5, 7)) - 0.5) / 12) * slot;
  const { first, last } = link;
  const label =
    codes.size > 0
      ? t('web.links.codes', { years: { list: Array.from(codes, ([year, n]) => `${year}: ${n}`) } })
      : first !== undefined && last !== undefined
        ? t('web.links.span', { first: say({ date: first }), last: say({ date: last }) })
        : undefined;
  if (label === undefined) return null;
  return (
    <span class="codes">
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
        <title>{label}</title>
        <line class="codes-ground" x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} />
        {Array.from(codes, ([year, n]) => {
          const tall = Math.max(2, (n / most) * (height - 1));
          return <rect key={year} x={(year - from) * slot + 1.5} y={height - tall} width={slot - 3} height={tall} />;
        })}
        {codes.size === 0 && first !== undefined && last !== undefined && (
          <line
            class="codes-span"
            x1={Math.max(0, place(first) - 1)}
            x2={Math.min(width, place(last) + 1)}
            y1={height / 2}
            y2={height / 2}
          />
        )}
      </svg>
      <span class="codes-years" aria-hidden="true">
        <span>{from}</span>
        {to > from && <span>{to}</span>}
      </span>
    </span>
  );
}
