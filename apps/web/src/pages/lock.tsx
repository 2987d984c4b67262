import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { changePassphrase, hasLock, keepPatience, patienceOf, patiences, removeLock, setLock } from '../lock.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { type Mistake, NewPassphrase } from '../parts/new-passphrase.tsx';
import { Page } from '../parts/page.tsx';

/** A lock on what lies on the device: set it, say when it falls shut, change or remove it. */
export function LockPage() {
  const { drawer, t } = useDesk();
  const [mistake, setMistake] = useState<Mistake>();
  const [news, setNews] = useState('');
  const isSet = drawer.lock !== null;
  const full = t('web.keeping.lock.full');
  const use = async (passphrase: string) => {
    const isDone = isSet ? await changePassphrase(drawer, passphrase) : await setLock(drawer, passphrase);
    if (isDone) setNews(t(isSet ? 'web.keeping.lock.changed' : 'web.keeping.lock.done'));
    return isDone ? undefined : full;
  };
  const remove = async () => {
    if (await removeLock(drawer)) {
      setMistake(undefined);
      setNews(t('web.keeping.lock.removed'));
    } else setMistake({ message: full, field: 'remove-lock' });
  };
  const form = (
    <NewPassphrase
      // A passphrase that was typed for the one is none for the other.
      key={String(isSet)}
      label={t(isSet ? 'web.keeping.lock.new' : 'web.keeping.pass.label')}
      button={t(isSet ? 'web.keeping.lock.change' : 'web.keeping.lock.make')}
      mistake={mistake}
      complain={(next) => {
        setNews('');
        setMistake(next);
      }}
      use={use}
    />
  );
  return (
    <Page title={t('web.keeping.lock.title')} wrong={mistake !== undefined} back>
      {mistake !== undefined && <ErrorSummary {...mistake} />}
      <p class={news === '' ? 'news' : 'news note'} role="status">
        {news}
      </p>
      <p class="lead">{t(isSet ? 'web.keeping.lock.set' : 'web.keeping.lock.lead')}</p>
      <p class="stop">{t('web.keeping.lock.lost')}</p>
      {isSet ? (
        <>
          <After tell={() => setNews('')} full={() => setMistake({ message: full, field: 'lock-after' })} />
          <details class="group">
            <summary>{t('web.keeping.lock.change')}</summary>
            {form}
          </details>
          <section>
            <h2>{t('web.keeping.lock.off')}</h2>
            <p>{t('web.keeping.lock.off.text')}</p>
            <p>
              <button type="button" id="remove-lock" class="quiet-act" onClick={remove}>
                {t('web.keeping.lock.off')}
              </button>
            </p>
          </section>
        </>
      ) : (
        form
      )}
      <p class="dim">{t('web.keeping.lock.not')}</p>
      <p>
        <a href="#/case">{t('web.keeping.back')}</a>
      </p>
    </Page>
  );
}

function After({ tell, full }: { readonly tell: () => void; readonly full: () => void }) {
  const { drawer, t } = useDesk();
  const [after, setAfter] = useState(() => (hasLock(drawer) ? patienceOf(drawer) : '5'));
  const change = (value: string) => {
    const chosen = patiences.find((one) => one === value);
    if (chosen === undefined) return;
    try {
      keepPatience(drawer, chosen);
      setAfter(chosen);
      tell();
    } catch {
      full();
    }
  };
  return (
    <div class="field">
      <label for="lock-after">{t('web.keeping.lock.after')}</label>
      <p class="hint" id="lock-after-hint">
        {t('web.keeping.lock.after.hint')}
      </p>
      <select
        id="lock-after"
        value={after}
        aria-describedby="lock-after-hint"
        onChange={({ currentTarget }) => change(currentTarget.value)}
      >
        {patiences.map((one) => (
          <option key={one} value={one}>
            {t(`web.keeping.lock.after.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
