import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Page } from '../parts/page.tsx';
import { go } from '../route.ts';

/** One page that stops before the case is gone. */
export function Wipe() {
  const { begun, t, wipe } = useDesk();
  const [wiped, setWiped] = useState(false);
  if (wiped || !begun)
    return (
      <Page title={t('web.case.wiped')} key="wiped">
        <p class="row">
          <a class="act" href="#/">
            {t('web.continue')}
          </a>
        </p>
      </Page>
    );
  return (
    <Page title={t('web.case.wipe.title')} back>
      <p class="lead">{t('web.case.wipe.text')}</p>
      <p class="row">
        <button
          type="button"
          class="act danger"
          onClick={() => {
            wipe();
            setWiped(true);
          }}
        >
          {t('web.case.wipe.yes')}
        </button>
        <button type="button" class="quiet-act" onClick={() => go('case')}>
          {t('web.case.wipe.no')}
        </button>
      </p>
    </Page>
  );
}
