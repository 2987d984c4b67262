import { useDesk } from '../desk.ts';

/** The way to the pages by carrier. They are files beside this page: one that was opened as a file alone has none. */
export function GuideLink() {
  const { lang, t } = useDesk();
  if (location.protocol === 'file:') return null;
  return (
    <p>
      <a href={`./guide/${lang}/index.html`}>{t('web.guide.link')}</a>
    </p>
  );
}
