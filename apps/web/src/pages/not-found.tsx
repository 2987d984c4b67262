import { useDesk } from '../desk.ts';
import { Page } from '../parts/page.tsx';

export function NotFound() {
  const { begun, t } = useDesk();
  return (
    <Page title={t('web.not-found')}>
      <p>{t('web.not-found.text')}</p>
      <a class="act" href="#/">
        {t(begun ? 'web.urgent.to-plan' : 'web.to-start')}
      </a>
    </Page>
  );
}
