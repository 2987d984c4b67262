import { type Lang, languages } from '@otboy/knowledge';
import type { ComponentChildren } from 'preact';
import { version } from '../package.json';
import '../src/parts/whole.ts';
import { type Pen, tagOf } from './pen.ts';

/** Own style and own images, nothing else: there is no script. */
const policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

export interface Address {
  /** From the page to the root of the build, for example `../../../`. */
  readonly root: string;
  /** From the root to the style of the guide. */
  readonly style: string;
}

interface DocumentProps extends Address {
  /** Undefined for the page in all languages. */
  readonly pen?: Pen;
  readonly title: string;
  readonly description: string;
  /** This page in a language, from the root. */
  readonly inLanguage: (lang: Lang) => string;
  readonly children: ComponentChildren;
}

/** A page whole. Every address is relative and names its file, so that a copy of the folder can be read from anywhere. */
export function Document({ pen, title, description, inLanguage, root, style, children }: DocumentProps) {
  const lang = pen === undefined ? 'en' : tagOf(pen.lang);
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="index" />
        <meta name="description" content={description} />
        <link rel="icon" href={`${root}mark.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={root + style} />
        {languages.map((one) => (
          <link key={one} rel="alternate" hreflang={tagOf(one)} href={root + inLanguage(one)} />
        ))}
        <title>{title}</title>
      </head>
      <body>
        {pen && (
          <a class="skip" href="#main">
            {pen.t('web.skip')}
          </a>
        )}
        <header class="top">
          <div class="top-row">
            <a class="mark" href={`${root}index.html`}>
              {pen === undefined ? 'Otboy' : pen.t('web.mark.name')}
            </a>
            {pen && <Languages pen={pen} addressOf={(one) => root + inLanguage(one)} />}
          </div>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        {pen && <Foot pen={pen} root={root} />}
      </body>
    </html>
  );
}

function Languages({ pen, addressOf }: { readonly pen: Pen; readonly addressOf: (lang: Lang) => string }) {
  return (
    <nav class="languages" aria-label={pen.t('web.language')}>
      {languages.map((one) => (
        <a
          key={one}
          href={addressOf(one)}
          lang={tagOf(one)}
          hreflang={tagOf(one)}
          aria-current={one === pen.lang ? 'page' : undefined}
        >
          {pen.t(`web.language.${one}`)}
        </a>
      ))}
    </nav>
  );
}

function Foot({ pen, root }: { readonly pen: Pen; readonly root: string }) {
  return (
    <footer class="bottom">
      <p class="to-app">
        <a href={`${root}index.html`}>{pen.t('web.guide.to-app')}</a>
        {pen.lang === 'zh' ? '：' : ': '}
        {pen.t('web.guide.to-app.hint')}
      </p>
      <p>
        <a class="to-urgent" href={`${root}index.html#/urgent`}>
          {pen.t('web.urgent.link')}
        </a>
      </p>
      <p>{pen.t('web.guide.footer')}</p>
      <p>{pen.t('cli.not-legal-advice')}</p>
      <p class="as-of">{pen.t('web.guide.as-of', { date: { date: pen.knowledge.version }, version })}</p>
    </footer>
  );
}
