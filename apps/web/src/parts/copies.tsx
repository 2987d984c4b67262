import { daysBetween } from '@otboy/calendar';
import { saveCaseFile } from '../case-file.ts';
import { day, useDesk } from '../desk.ts';
import { useSaved } from '../saved.ts';

/** How old the copy in a file is, and the two ways of making one. */
export function Copies({ tell }: { readonly tell: (news: string) => void }) {
  const desk = useDesk();
  const { kase, kept, today, t } = desk;
  const saved = useSaved();
  const plain = () => {
    tell(t('web.case.save.done', { file: saveCaseFile(kase, today) }));
    saved();
  };
  return (
    <section>
      <h2>{t('web.keeping.copy')}</h2>
      <p class={kept.saved === undefined || kept.saved.changes > 0 ? 'copy-state old' : 'copy-state'}>
        {kept.saved === undefined
          ? t('web.keeping.copy.none')
          : t('web.keeping.copy.state', {
              // A device whose clock was set back has no copy from the future.
              days: Math.max(0, daysBetween(kept.saved.on, today)),
              date: day(desk, kept.saved.on),
              changes: kept.saved.changes,
            })}
      </p>
      <p>{t('web.keeping.sealed.text')}</p>
      <p>
        <a class="act" href="#/seal">
          {t('web.keeping.sealed')}
        </a>
      </p>
      <p class="plain-text">{t('web.keeping.plain.text')}</p>
      <p>
        <button type="button" class="quiet-act" onClick={plain}>
          {t('web.keeping.plain')}
        </button>
      </p>
    </section>
  );
}
