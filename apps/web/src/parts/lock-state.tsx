import { useDesk } from '../desk.ts';
import { hasLock, lockNow } from '../lock.ts';

/** Whether what lies on the device is locked, and the way to it. */
export function LockState() {
  const { drawer, t, show } = useDesk();
  const isSet = hasLock(drawer);
  return (
    <section>
      <h2>{t('web.keeping.lock')}</h2>
      <p>{t(isSet ? 'web.keeping.lock.set' : 'web.keeping.lock.none')}</p>
      <p class="row">
        {isSet && (
          <button type="button" class="quiet-act" onClick={() => lockNow(drawer).then(() => show({ kind: 'locked' }))}>
            {t('web.keeping.lock.now')}
          </button>
        )}
        <a class="quiet-act" href="#/lock">
          {t(isSet ? 'web.keeping.lock.settings' : 'web.keeping.lock.make')}
        </a>
      </p>
    </section>
  );
}
