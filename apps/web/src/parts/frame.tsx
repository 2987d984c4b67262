import { languages } from '@otboy/knowledge';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { version } from '../../package.json';
import { wordsOf } from '../address.ts';
import { useDesk } from '../desk.ts';
import { tagOf } from '../language.ts';
import { leave, listenForLeaving } from '../leave.ts';
import { GuideLink } from './guide-link.tsx';
import './whole.ts';

const sections = ['plan', 'links', 'verdict', 'papers', 'check', 'case'] as const;

/** What stands around every page: the name, the language, the way out, the sections, the date of the knowledge. */
export function Frame({ refused, children }: { readonly refused: boolean; readonly children: ComponentChildren }) {
  const { knowledge, lang, begun, t, speak } = useDesk();
  const here = wordsOf(location.hash)[0] ?? 'plan';
  // With the page itself, not after it: whoever wants to leave at once presses as soon as they see it.
  useLayoutEffect(listenForLeaving, []);
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it is a link, its address only must not replace that of the page */}
      <a class="skip" href="#main" onClick={toMain}>
        {t('web.skip')}
      </a>
      <header class="top">
        <div class="top-row">
          <a class="mark" href="#/">
            {t('web.mark.name')}
          </a>
          <fieldset class="languages">
            <legend class="unseen">{t('web.language')}</legend>
            {languages.map((one) => (
              <button
                key={one}
                type="button"
                lang={tagOf(one)}
                title={t(`web.language.${one}`)}
                aria-pressed={one === lang}
                onClick={() => speak(one)}
              >
                {t(`web.language.${one}.short`)}
              </button>
            ))}
          </fieldset>
          <button type="button" class="leave" onClick={leave} title={t('web.leave.how')}>
            {t('web.leave')}
          </button>
        </div>
        {begun && (
          <nav class="sections" aria-label={t('web.nav')}>
            {sections.map((one) => (
              <a key={one} href={`#/${one}`} aria-current={here === one ? 'page' : undefined}>
                {t(`web.nav.${one}`)}
              </a>
            ))}
          </nav>
        )}
      </header>
      <main id="main" tabIndex={-1}>
        {refused && (
          <p class="stop" role="alert">
            {t('web.not-kept')} <a href="#/case">{t('web.save-now')}</a>
          </p>
        )}
        {children}
      </main>
      <footer class="bottom">
        {begun && here !== 'urgent' && (
          <p>
            <a class="to-urgent" href="#/urgent">
              {t('web.urgent.link')}
            </a>
          </p>
        )}
        {begun && here !== 'question' && here !== 'change' && <GuideLink />}
        <p>{t('web.footer.private')}</p>
        {here !== 'question' && here !== 'change' && (
          <>
            <p>{t('web.footer.not-protected')}</p>
            <p>{t('cli.not-legal-advice')}</p>
          </>
        )}
        <p class="as-of">
          {t('web.footer.knowledge', { date: { date: knowledge.version }, version })}
          <span class="between">{'\u00a0· '}</span>
          <a href="#/offline">{t('web.shell.offline.link')}</a>
        </p>
      </footer>
    </>
  );
}

/** The address belongs to the pages, so the skip link moves the focus only. */
function toMain(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main')?.focus();
}
