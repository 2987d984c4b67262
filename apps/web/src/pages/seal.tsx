import { useState } from 'preact/hooks';
import { saveSealedFile } from '../case-file.ts';
import { useDesk } from '../desk.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { type Mistake, NewPassphrase } from '../parts/new-passphrase.tsx';
import { Page } from '../parts/page.tsx';
import { useSaved } from '../saved.ts';

/** The case as a file that opens only with a passphrase. */
export function Seal() {
  const { kase, today, t } = useDesk();
  const saved = useSaved();
  const [mistake, setMistake] = useState<Mistake>();
  const [file, setFile] = useState<string>();
  const use = async (passphrase: string) => {
    try {
      setFile(await saveSealedFile(kase, passphrase, today));
    } catch {
      return t('web.keeping.seal.failed');
    }
    saved();
    return undefined;
  };
  return (
    <Page title={t('web.keeping.seal.title')} wrong={mistake !== undefined} back>
      {mistake !== undefined && <ErrorSummary {...mistake} />}
      <p class="lead">{t('web.keeping.sealed.text')}</p>
      <p class="stop">{t('web.keeping.pass.once')}</p>
      <NewPassphrase
        label={t('web.keeping.pass.label')}
        button={t('web.keeping.seal.do')}
        mistake={mistake}
        complain={setMistake}
        use={use}
      />
      <div class={file === undefined ? 'news' : 'note'} role="status">
        {file !== undefined && (
          <>
            {t('web.keeping.seal.done', { file })} <a href="#/case">{t('web.keeping.back')}</a>
          </>
        )}
      </div>
    </Page>
  );
}
