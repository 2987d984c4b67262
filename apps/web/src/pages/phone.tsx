import { useDesk } from '../desk.ts';
import { Page } from '../parts/page.tsx';
import { Qr } from '../parts/qr.tsx';

/** An address that only this computer knows leads nowhere on another device. */
const onlyHere = ({ protocol, hostname }: Location): boolean =>
  !/^https?:$/.test(protocol) || /^(localhost|127\.|\[?::1)/.test(hostname);

/** The page as an address without anything of the case; `#/` and what follows stays behind. */
const addressOf = ({ origin, pathname }: Location): string => `${origin}${pathname}`;

/** Opens this page on the phone by its camera, and says how the case gets there. */
export function OnThePhone() {
  const { begun, t } = useDesk();
  const address = addressOf(location);
  return (
    <Page title={t('web.phone.title')} back>
      {onlyHere(location) ? (
        <p class="note">{t('web.phone.only-here')}</p>
      ) : (
        <>
          <p class="lead">{t('web.phone.lead')}</p>
          <Qr words={address} name={t('web.phone.code')} />
          <p class="address">{address}</p>
        </>
      )}
      <section>
        <h2>{t('web.phone.case')}</h2>
        <p>{t('web.phone.case.text')}</p>
        <p class="row">
          <a class="act" href="#/case">
            {t(begun ? 'web.phone.to-case' : 'web.start.open')}
          </a>
        </p>
      </section>
    </Page>
  );
}
