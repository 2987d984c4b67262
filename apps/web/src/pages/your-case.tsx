import { useState } from 'preact/hooks';
import { readCaseFile, saveCaseFile } from '../case-file.ts';
import { useDesk } from '../desk.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Page } from '../parts/page.tsx';

/** What is kept where: save, open, bring back, wipe. */
export function YourCase() {
  const { begun, before, kase, today, say, t, open, bringBack } = useDesk();
  const [wrong, setWrong] = useState<string>();
  const [news, setNews] = useState('');
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const read = await readCaseFile(file);
    // The same file can be chosen again once it is mended.
    input.value = '';
    if ('wrong' in read) {
      setNews('');
      return setWrong(say(read.wrong));
    }
    setWrong(undefined);
    open(read.case);
    setNews(t('web.case.opened'));
  };
  return (
    <Page title={t('web.case.title')} wrong={wrong !== undefined} back>
      {wrong !== undefined && <ErrorSummary message={wrong} field="case-file" />}
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
      <p>{t('web.case.where')}</p>
      {begun && (
        <section>
          <h2>{t('web.case.save')}</h2>
          <p>{t('web.case.save.text')}</p>
          <p class="row">
            <button
              type="button"
              class="act"
              onClick={() => setNews(t('web.case.save.done', { file: saveCaseFile(kase, today) }))}
            >
              {t('web.case.save')}
            </button>
          </p>
        </section>
      )}
      <section>
        <h2>{t('web.case.open')}</h2>
        {begun && <p>{t('web.case.open.text')}</p>}
        <div class={wrong === undefined ? 'field' : 'field wrong'}>
          <p class="small-heading" id="case-file-label">
            {t('web.case.open.label')}
          </p>
          {wrong !== undefined && (
            <p class="error" id="case-file-error">
              {wrong}
            </p>
          )}
          {/* The browser writes beside a file field in its own language; the label is the button instead. */}
          <input
            id="case-file"
            class="unseen"
            type="file"
            accept=".json,application/json"
            aria-describedby={wrong === undefined ? 'case-file-label' : 'case-file-label case-file-error'}
            onChange={({ currentTarget }) => choose(currentTarget)}
          />
          <label class="quiet-act" for="case-file">
            {t('web.case.open.choose')}
          </label>
        </div>
        {before !== undefined && (
          <p>
            <button
              type="button"
              class="quiet-act"
              onClick={() => {
                bringBack();
                setNews(t('web.case.brought-back'));
              }}
            >
              {t('web.case.bring-back')}
            </button>
          </p>
        )}
      </section>
      {begun && (
        <section>
          <h2>{t('web.case.wipe')}</h2>
          <p>{t('web.case.wipe.text')}</p>
          <p>
            <a class="quiet-act" href="#/wipe">
              {t('web.case.wipe')}
            </a>
          </p>
        </section>
      )}
    </Page>
  );
}
