import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import type { Kept } from '../keep.ts';
import { hasLock, unlock } from '../lock.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Page } from '../parts/page.tsx';
import { Passphrase } from '../parts/passphrase.tsx';
import { useWork } from '../parts/working.tsx';

/** The passphrase, before anything of a case is shown. */
export function Unlock({ mine }: { readonly mine: Kept | undefined }) {
  const { drawer, t, show } = useDesk();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [working, work] = useWork();
  const goOn = () => show(mine === undefined ? undefined : { kind: 'changed', mine });
  // Another tab took the lock away.
  useEffect(() => {
    if (!hasLock(drawer)) goOn();
  });
  const submit = (event: Event) => {
    event.preventDefault();
    if (typed.trim() === '') return setWrong(t('web.keeping.pass.empty'));
    return work(async () => {
      const trouble = await unlock(drawer, typed);
      if (trouble === undefined) return goOn();
      setWrong(t(`web.keeping.locked.${trouble.kind === 'passphrase' ? 'wrong' : 'broken'}`));
    });
  };
  return (
    <Page title={t('web.keeping.locked')} wrong={wrong !== undefined}>
      {wrong !== undefined && <ErrorSummary message={wrong} field="passphrase" />}
      <p class="lead">{t('web.keeping.locked.lead')}</p>
      <form onSubmit={submit} noValidate>
        <Passphrase id="passphrase" label={t('web.keeping.pass.label')} typed={typed} onType={setTyped} wrong={wrong} />
        <p class="row">
          <button type="submit" class="act" aria-disabled={working}>
            {t('web.keeping.locked.open')}
          </button>
        </p>
        <p class="hint" role="status">
          {working ? t('web.keeping.working') : ''}
        </p>
      </form>
      <details class="facts">
        <summary>{t('web.keeping.locked.lost')}</summary>
        <p>{t('web.keeping.locked.lost.text')}</p>
        <p>
          <a href="#/wipe">{t('web.keeping.locked.wipe')}</a>
        </p>
      </details>
    </Page>
  );
}
