import { issuedBy, writtenMobile } from '@otboy/knowledge';
import { useEffect } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Page } from '../parts/page.tsx';
import { goInstead } from '../route.ts';
import { nextPage } from '../sitting.ts';

/** What the register says of the number, that it may have been ported, and how to find the others. */
export function AboutNumber() {
  const desk = useDesk();
  const { knowledge, kase, t } = desk;
  const { number } = kase;
  useEffect(() => {
    if (number === undefined) goInstead('number');
  }, [number]);
  if (number === undefined) return null;
  const { issuedBy: issued } = issuedBy(knowledge, number);
  return (
    <Page title={t('web.about-number.title')} back>
      <p class="big-number">{writtenMobile(number)}</p>
      {issued === null ? (
        <p class="stop">{t('cli.number.why.nobody')}</p>
      ) : (
        <>
          <p>
            {t('cli.number.issued', { holder: issued.holder.replace(/"([^"]*)"/g, '«$1»'), region: issued.region })}{' '}
            {issued.carrier !== null && t('cli.number.carrier', { carrier: { carrier: issued.carrier } })}
          </p>
          <p>{t('cli.number.ported')}</p>
          <p>{t('cli.number.others')}</p>
          <p class="dim">{t('cli.number.register', { date: { date: issued.registerDate } })}</p>
        </>
      )}
      <p class="row">
        <a class="act" href={`#/${nextPage(desk)}`}>
          {t('web.continue')}
        </a>
        <a href="#/number">{t('web.about-number.wrong')}</a>
      </p>
    </Page>
  );
}
