import { guideCarriers, type Knowledge, type Lang, languages } from '@otboy/knowledge';
import { addressOf } from './carrier-page.tsx';
import { type Address, Document } from './document.tsx';
import { penOf, tagOf } from './pen.ts';

interface IndexProps extends Address {
  readonly knowledge: Knowledge;
}

/** From the root of the build. */
export const indexOf = (lang: Lang): string => `guide/${lang}/index.html`;

/** The carriers in a language. */
export function IndexPage({ knowledge, lang, ...address }: IndexProps & { readonly lang: Lang }) {
  const pen = penOf(knowledge, lang);
  const { t } = pen;
  const title = t('web.guide.title');
  return (
    <Document
      pen={pen}
      title={t('web.title', { page: title, name: t('web.name') })}
      description={t('web.guide.description')}
      inLanguage={indexOf}
      {...address}
    >
      <h1>{title}</h1>
      <p class="lead">{t('web.guide.description')}</p>
      <p>{t('web.guide.index.lead')}</p>
      <section>
        <h2>{t('web.guide.index.which')}</h2>
        <p class="dim">{t('web.guide.index.which.hint')}</p>
        <ul class="carriers">
          {guideCarriers.map((carrier) => (
            <li key={carrier}>
              <a href={address.root + addressOf(carrier, lang)}>{t(`web.guide.${carrier}.name`)}</a>
              {carrier === 'other' && <span class="dim">{t('web.guide.index.other.hint')}</span>}
            </li>
          ))}
        </ul>
      </section>
    </Document>
  );
}

/** All pages in all languages: for whoever comes without one. */
export function AllLanguages({ knowledge, ...address }: IndexProps) {
  const pens = languages.map((lang) => penOf(knowledge, lang));
  const inAll = (id: string) => pens.map(({ t }) => t(id)).join(' · ');
  return (
    <Document title={inAll('web.guide.title')} description={inAll('web.guide.title')} inLanguage={indexOf} {...address}>
      <h1>
        {pens.map(({ lang, t }) => (
          <span key={lang} lang={tagOf(lang)} class="in-turn">
            {t('web.guide.title')}
          </span>
        ))}
      </h1>
      <div class="all-languages">
        {pens.map(({ lang, t }) => (
          <section key={lang} lang={tagOf(lang)}>
            <h2>
              <a href={address.root + indexOf(lang)}>{t(`web.language.${lang}`)}</a>
            </h2>
            <ul class="carriers">
              {guideCarriers.map((carrier) => (
                <li key={carrier}>
                  <a href={address.root + addressOf(carrier, lang)}>{t(`web.guide.${carrier}.name`)}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Document>
  );
}
