import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { askPersistence, type Persistence, persistence } from '../persist.ts';

/** What the browser promises about what is kept here, and how to ask it for more. */
export function OnDevice() {
  const { t } = useDesk();
  const [state, setState] = useState<Persistence>();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    persistence().then(setState);
  }, []);
  const ask = async () => {
    const now = await askPersistence();
    setState(now);
    setAsked(now === 'kept' ? 'granted' : 'refused');
  };
  return (
    <section>
      <h2>{t('web.keeping.device')}</h2>
      {state !== undefined && asked === '' && <p>{t(`web.keeping.device.${state}`)}</p>}
      <p role="status" class={asked === '' ? 'news' : undefined}>
        {asked !== '' && t(`web.keeping.device.${asked}`)}
      </p>
      {state === 'not-promised' && (
        <p>
          <button type="button" class="quiet-act" onClick={ask}>
            {t('web.keeping.device.ask')}
          </button>
        </p>
      )}
    </section>
  );
}
