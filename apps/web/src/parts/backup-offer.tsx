import { useDesk } from '../desk.ts';
import { answeredOffers, offerOf } from '../saved.ts';

/** At a milestone, quietly: a copy in a file. */
export function BackupOffer() {
  const desk = useDesk();
  const { t, keep } = desk;
  const offer = offerOf(desk);
  if (offer === undefined) return null;
  return (
    <aside class="note offer" aria-label={t('web.keeping.offer')}>
      <p>
        <strong>{t('web.keeping.offer')}.</strong> {t(`web.keeping.offer.${offer}`)}
      </p>
      <p class="row">
        <a class="quiet-act" href="#/case">
          {t('web.save-now')}
        </a>
        <button type="button" class="link" onClick={() => keep(answeredOffers(desk))}>
          {t('web.keeping.offer.no')}
        </button>
      </p>
    </aside>
  );
}
