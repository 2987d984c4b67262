import { useDesk } from '../desk.ts';
import { GuideLink } from '../parts/guide-link.tsx';
import { Page } from '../parts/page.tsx';

export function Start() {
  const { t } = useDesk();
  return (
    <Page title={t('web.start.title')}>
      <p class="lead">{t('web.start.lead')}</p>
      <div class="ways">
        <a class="way urgent" href="#/urgent">
          <strong>{t('web.start.urgent')}</strong>
          <span>{t('web.start.urgent.text')}</span>
        </a>
        <a class="way" href="#/number">
          <strong>{t('web.start.begin')}</strong>
          <span>{t('web.start.begin.text')}</span>
        </a>
      </div>
      <p>
        <a href="#/case">{t('web.start.open')}</a>
      </p>
      <GuideLink />
      <p class="on-a-wide-screen">
        <a href="#/phone">{t('web.phone.link')}</a>
      </p>
      <section class="quiet">
        <h2>{t('web.start.how')}</h2>
        <ul>
          {[1, 2, 3].map((n) => (
            <li key={n}>{t(`web.start.how.${n}`)}</li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
