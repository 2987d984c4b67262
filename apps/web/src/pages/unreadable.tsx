import { download } from '../case-file.ts';
import { useDesk } from '../desk.ts';
import { Page } from '../parts/page.tsx';

/** Something is kept here that this version cannot read: it is handed out as it is before anything replaces it. */
export function Unreadable({ raw }: { readonly raw: string }) {
  const { today, t, wipe } = useDesk();
  return (
    <Page title={t('web.case.old')}>
      <p class="lead">{t('web.case.old.text')}</p>
      <p class="row">
        <button type="button" class="act" onClick={() => download(`otboy-${today}.json`, raw)}>
          {t('web.case.save')}
        </button>
        <button type="button" class="quiet-act" onClick={wipe}>
          {t('web.case.wipe')}
        </button>
      </p>
    </Page>
  );
}
