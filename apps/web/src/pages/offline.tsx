import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { isSingleFile } from '../edition.ts';
import { install, isInstalled, watchInstalling } from '../installing.ts';
import { megabytes } from '../megabytes.ts';
import { readParts } from '../offline/heavy.ts';
import type { Heavy, Parts } from '../offline/list.ts';
import { Everything, Offline, useKeptOffline } from '../parts/offline.tsx';
import { Page } from '../parts/page.tsx';

/** The page without a connection: kept by the browser, installed, or in one file. */
export function OfflinePage() {
  const { t } = useDesk();
  const kept = useKeptOffline();
  const [parts, setParts] = useState<Parts>();
  useEffect(() => {
    // Without the list nothing can be kept or had beyond the page itself.
    if (!isSingleFile) readParts().then(setParts, () => undefined);
  }, []);
  return (
    <Page title={t('web.shell.offline.title')} back>
      <p class="lead">{t('web.shell.offline.lead')}</p>
      <Offline kept={kept} />
      {!isSingleFile && <Installing />}
      {/* What comes a moment later stands at the end, where nothing moves. */}
      {parts?.singleFile !== undefined && <OneFile file={parts.singleFile} />}
      {kept === true && parts !== undefined && parts.heavy.length > 0 && <Everything heavy={parts.heavy} />}
    </Page>
  );
}

function Installing() {
  const { t } = useDesk();
  const [isOffered, setOffered] = useState(false);
  const [done] = useState(isInstalled);
  useEffect(() => watchInstalling(setOffered), []);
  return (
    <section>
      <h2>{t('web.shell.install')}</h2>
      <p>{t(done ? 'web.shell.install.done' : 'web.shell.install.text')}</p>
      {isOffered ? (
        <button
          type="button"
          class="quiet-act"
          onClick={() => {
            setOffered(false);
            install();
          }}
        >
          {t('web.shell.install.now')}
        </button>
      ) : (
        !done && <p class="dim">{t('web.shell.install.how')}</p>
      )}
    </section>
  );
}

function OneFile({ file }: { readonly file: Heavy }) {
  const { lang, t } = useDesk();
  return (
    <section>
      <h2>{t('web.shell.one-file')}</h2>
      <p>{t('web.shell.one-file.text')}</p>
      <p>
        <a class="quiet-act" href={`./${file.href}`} download={file.href}>
          {t('web.shell.one-file.save', { size: megabytes(lang, file.bytes) })}
        </a>
      </p>
    </section>
  );
}
