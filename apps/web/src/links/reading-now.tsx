import type { Ref } from 'preact';
import { useDesk } from '../desk.ts';
import type { Heard } from '../reading/order.ts';

interface ReadingNowProps {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly heard: Heard | undefined;
  readonly stop: () => void;
}

/** How far the reading has come: what was read of how much, what was found so far, and the way to stop it. */
export function ReadingNow({ heading, heard, stop }: ReadingNowProps) {
  const { t } = useDesk();
  const share = heard === undefined || heard.total === 0 ? 0 : heard.bytes / heard.total;
  return (
    <section class="reading">
      <h2 tabIndex={-1} ref={heading}>
        {t('web.links.reading')}
      </h2>
      <progress aria-label={t('web.links.reading')} value={share} max={1} />
      <p class="figures">
        {heard === undefined
          ? t('web.links.reading.begins')
          : t('web.links.reading.bytes', { read: megabytes(heard.bytes), total: megabytes(heard.total) })}
        {heard !== undefined && share > 0 && share < 1 && heard.seconds >= 1 && (
          <span class="dim"> {t('web.links.reading.left', { seconds: secondsLeft(heard, share) })}</span>
        )}
      </p>
      <p class="figures">
        {t('web.links.reading.found', { messages: heard?.messages ?? 0, codes: heard?.codes ?? 0 })}
      </p>
      {heard !== undefined && heard.file !== '' && <p class="dim file-name">{heard.file}</p>}
      {/* Heard a few times in all, not with every figure. */}
      <p class="unseen" role="status">
        {t('web.links.reading.share', { percent: Math.floor(share * 4) * 25 })}
      </p>
      <p class="row">
        <button type="button" class="quiet-act" onClick={stop}>
          {t('web.links.stop')}
        </button>
      </p>
    </section>
  );
}

/** With one decimal while it is little. */
const megabytes = (bytes: number): number => (bytes < 10e6 ? Math.round(bytes / 1e5) / 10 : Math.round(bytes / 1e6));

const secondsLeft = ({ seconds }: Heard, share: number): number =>
  Math.max(1, Math.round((seconds / share) * (1 - share)));
