import { download } from '../case-file.ts';
import { caseName } from '../case-name.ts';
import { useDesk } from '../desk.ts';
import { Page } from '../parts/page.tsx';
import { RemoveCase } from '../parts/remove-case.tsx';
import { caseNames, isSealed, remove, takeOut } from '../shelf.ts';

/** Something is kept here that this version cannot read: it is handed out as it is before anything replaces it. */
export function Unreadable({ raw }: { readonly raw: string }) {
  const desk = useDesk();
  const { today, t, drawer, show } = desk;
  const [other] = caseNames(drawer.storage).filter((name) => name !== drawer.name);
  return (
    <Page title={t('web.case.old')}>
      <p class="lead">{t('web.case.old.text')}</p>
      <p class="row">
        <button
          type="button"
          class="act"
          onClick={() => download(`otboy-${today}.${isSealed(raw) ? 'age' : 'json'}`, raw)}
        >
          {t('web.case.save')}
        </button>
        {other !== undefined && (
          <button
            type="button"
            class="quiet-act"
            onClick={() => {
              takeOut(drawer, other);
              show(undefined);
            }}
          >
            {t('web.keeping.all.open-other')}
          </button>
        )}
      </p>
      <section>
        <h2>{t('web.keeping.all.remove')}</h2>
        <RemoveCase
          name={caseName(desk, drawer.name, undefined)}
          remove={() => {
            remove(drawer, drawer.name);
            show(undefined);
          }}
        />
      </section>
    </Page>
  );
}
