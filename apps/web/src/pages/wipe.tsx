import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { freshCase } from '../keep.ts';
import { Page } from '../parts/page.tsx';
import { putAway } from '../reading/store.ts';
import { go } from '../route.ts';
import { hasOurs, lyingHere } from '../shelf.ts';
import { wipeDevice } from '../wipe.ts';

/** One page that stops before everything is gone, and says what everything is. */
export function Wipe() {
  const { begun, drawer, t, show } = useDesk();
  const [failed, setFailed] = useState(false);
  if (!begun && !hasOurs(drawer))
    return (
      <Page title={t('web.case.wiped')} key="wiped">
        <p class="row">
          <a class="act" href="#/">
            {t('web.to-start')}
          </a>
        </p>
      </Page>
    );
  const wipe = async () => {
    putAway();
    setFailed(!(await wipeDevice(drawer)));
    show({ kind: 'kept', kept: freshCase() });
  };
  const list = (title: string, points: readonly string[]) => (
    <>
      <p>{t(title)}</p>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
  return (
    <Page title={t('web.keeping.wipe.title')} back>
      {failed && (
        <p class="stop" role="alert">
          {t('web.keeping.wipe.failed')}
        </p>
      )}
      {list('web.keeping.wipe.what', [
        t('web.keeping.wipe.cases', { n: lyingHere(drawer).length }),
        t('web.keeping.wipe.lock'),
        t('web.keeping.wipe.page'),
      ])}
      {list('web.keeping.wipe.not', [t('web.keeping.wipe.files'), t('web.keeping.wipe.history')])}
      <p class="row">
        <button type="button" class="act danger" onClick={wipe}>
          {t('web.keeping.wipe.yes')}
        </button>
        <button type="button" class="quiet-act" onClick={() => go('case')}>
          {t('web.case.wipe.no')}
        </button>
      </p>
    </Page>
  );
}
