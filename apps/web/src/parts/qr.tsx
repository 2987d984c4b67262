import { encode } from 'uqr';
import { useDesk } from '../desk.ts';

/** What a phone's camera still reads from a screen; beyond it the modules become too fine. */
const largest = 1500;
/** Up to here a square bears that a seventh of it is unread, beyond it half of that. */
const robust = 400;

export const fitsQr = (words: string): boolean => new TextEncoder().encode(words).length <= largest;

/** A square that carries a short text to another device; what is too long for one is said, never cut. */
export function Qr({ words, name }: { readonly words: string; readonly name: string }) {
  const { t } = useDesk();
  if (!fitsQr(words)) return <p class="note">{t('web.phone.too-long')}</p>;
  const isLarge = words.length > robust;
  const { data, size } = encode(words, { ecc: isLarge ? 'L' : 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      class={isLarge ? 'qr large' : 'qr'}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={name}
      shape-rendering="crispEdges"
    >
      <rect class="qr-ground" width={size} height={size} />
      <path class="qr-module" d={path} />
    </svg>
  );
}
