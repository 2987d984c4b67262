import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { isSingleFile } from '../edition.ts';
import { install, isInstalled, watchInstalling } from '../installing.ts';
import { megabytes } from '../megabytes.ts';
import { readParts } from '../offline/heavy.ts';
import type { Heavy } from '../offline/list.ts';
import { Offline } from '../parts/offline.tsx';
import { Page } from '../parts/page.tsx';

/** The page without a connection: kept by the browser, installed, or in one file. */
export function OfflinePage() {
  const { t } = useDesk();
  return (
    <Page title={t('web.shell.offline.title')} back>
      <p class="lead">{t('web.shell.offline.lead')}</p>
      <Offline />
      {!isSingleFile && <Installing />}
      {!isSingleFile && <OneFile />}
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

function OneFile() {
  const { lang, t } = useDesk();
  const [file, setFile] = useState<Heavy>();
  useEffect(() => {
    // Without the list there is no such file to be had here either.
    readParts().then(
      ({ singleFile }) => setFile(singleFile),
      () => undefined,
    );
  }, []);
  if (file === undefined) return null;
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
