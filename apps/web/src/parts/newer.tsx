import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { keepOffline, type Take } from '../offline/registration.ts';

/**
 * Has the page kept for use without a connection, and says when a newer version is ready. It waits at the foot of the
 * page until the person chooses: nothing is loaded anew by itself, and nothing that is being typed is touched.
 */
export function Newer() {
  const { t } = useDesk();
  const [take, setTake] = useState<{ readonly now: Take }>();
  useEffect(() => {
    keepOffline((now) => setTake({ now }));
  }, []);
  return (
    <>
      {/* There before it says something, so that it is heard. */}
      <p class="unseen" role="status">
        {take !== undefined && t('web.shell.newer.text')}
      </p>
      {take !== undefined && (
        <aside class="newer" aria-label={t('web.shell.newer.label')}>
          <p>{t('web.shell.newer.text')}</p>
          <p class="newer-row">
            <button type="button" class="act" onClick={take.now}>
              {t('web.shell.newer.now')}
            </button>
            <button type="button" class="quiet-act" onClick={() => setTake(undefined)}>
              {t('web.shell.newer.later')}
            </button>
          </p>
        </aside>
      )}
    </>
  );
}
