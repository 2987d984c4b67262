import { serviceCodesOf } from '@otboy/knowledge';
import { carrierCall } from '@otboy/plan';
import { useDesk } from '../desk.ts';
import { Dial } from '../parts/dial.tsx';
import { Whom } from '../parts/emergency.tsx';
import { Onwards } from '../parts/onwards.tsx';
import { Page } from '../parts/page.tsx';
import { PaperLinks } from '../parts/paper-links.tsx';

/** The carrier of today: its numbers at home and abroad, and the codes that the phone itself can dial. */
export function CallCarrier() {
  const { knowledge, kase, today, begun, t } = useDesk();
  const { carrierNow } = kase.answers;
  const call = carrierCall(knowledge, kase, today);
  const codes = carrierNow === undefined ? [] : serviceCodesOf(knowledge, carrierNow, today);
  return (
    <Page title={t('web.pictures.call.title')} back>
      {carrierNow === undefined ? (
        <p class="lead">
          {t('web.pictures.call.which')} <a href="#/change/carrierNow">{t('web.check.go-on')}</a>
        </p>
      ) : (
        <>
          <p class="lead">{t('web.pictures.call.lead')}</p>
          <section>
            <h2>{t('web.pictures.call.numbers')}</h2>
            {call === undefined ? (
              <p>{t('web.pictures.call.no-numbers')}</p>
            ) : (
              <ul class="calls">
                <Whom call={call} dated />
              </ul>
            )}
            {begun && call !== undefined && (
              <p class="row">
                <PaperLinks kinds={['hotline-sheet']} />
              </p>
            )}
          </section>
          <section>
            <h2>{t('web.pictures.call.codes')}</h2>
            {codes.length === 0 ? (
              <p>{t('web.pictures.call.no-codes')}</p>
            ) : (
              <>
                <p>{t('web.pictures.call.codes.text')}</p>
                <ul class="codes">
                  {[...new Set(codes.map(({ fact }) => fact))].map((fact) => (
                    <li key={fact}>
                      <Dial codes={codes.filter((code) => code.fact === fact)} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </section>
        </>
      )}
      {begun && <Onwards here="call" />}
    </Page>
  );
}
