import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Copies } from '../parts/copies.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { LockState } from '../parts/lock-state.tsx';
import type { Mistake } from '../parts/new-passphrase.tsx';
import { OnDevice } from '../parts/on-device.tsx';
import { OpenFile } from '../parts/open-file.tsx';
import { Page } from '../parts/page.tsx';
import { broughtBack } from '../shelf.ts';

/** What is kept where: copies, files, the device, the lock, other cases, wiping. */
export function YourCase() {
  const { begun, kept, t, exchange } = useDesk();
  const [mistake, setMistake] = useState<Mistake>();
  const [news, setNews] = useState('');
  const before = broughtBack(kept);
  const complain = (next: Mistake | undefined) => {
    setNews('');
    setMistake(next);
  };
  return (
    <Page title={t('web.case.title')} wrong={mistake !== undefined} back>
      {mistake !== undefined && <ErrorSummary {...mistake} />}
      <p class={news === '' ? 'news' : 'news note'} role="status">
        {news}
        {news !== '' && begun && (
          <>
            {' '}
            <a href="#/plan">{t('web.urgent.to-plan')}</a>
          </>
        )}
      </p>
      <p class="lead">{t('web.case.lead')}</p>
      {begun && <Copies tell={setNews} />}
      <section>
        <h2>{t('web.case.open')}</h2>
        {begun && <p>{t('web.case.open.text')}</p>}
        <OpenFile mistake={mistake} complain={complain} opened={() => setNews(t('web.case.opened'))} />
        {before !== undefined && (
          <p>
            <button
              type="button"
              class="quiet-act"
              onClick={() => {
                exchange(before);
                complain(undefined);
                setNews(t('web.case.brought-back'));
              }}
            >
              {t('web.case.bring-back')}
            </button>
          </p>
        )}
      </section>
      <OnDevice />
      {begun && (
        <>
          <LockState />
          <section>
            <h2>{t('web.keeping.cases')}</h2>
            <p>{t('web.keeping.cases.text')}</p>
            <p>
              <a class="quiet-act" href="#/cases">
                {t('web.keeping.cases.link')}
              </a>
            </p>
          </section>
          <section>
            <h2>{t('web.case.wipe')}</h2>
            <p>{t('web.case.wipe.text')}</p>
            <p>
              <a class="quiet-act" href="#/wipe">
                {t('web.case.wipe')}
              </a>
            </p>
          </section>
        </>
      )}
    </Page>
  );
}
