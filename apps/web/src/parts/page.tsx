import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { inWords } from './words.tsx';

interface PageProps {
  readonly title: string;
  /** Shown over the title, small. */
  readonly kicker?: string | undefined;
  /** There are errors on it: its title says so. */
  readonly wrong?: boolean;
  readonly back?: boolean;
  readonly children: ComponentChildren;
}

/** A page: its title for the window, its heading with the focus when one comes to it, the way back. */
export function Page({ title, kicker, wrong = false, back = false, children }: PageProps) {
  const { lang, t } = useDesk();
  const article = useRef<HTMLElement>(null);
  const whole = t('web.title', { page: title, name: t('web.name') });
  useEffect(() => {
    document.title = wrong ? t('web.title.error', { title: whole }) : whole;
  }, [whole, wrong, t]);
  // Whoever cannot see the change hears the new heading; the first page of a visit begins at its top. With the page
  // itself, not after it: a key that is pressed at once must not lose its place.
  useLayoutEffect(() => {
    scrollTo(0, 0);
    if (visited) article.current?.querySelector<HTMLElement>('h1')?.focus();
    visited = true;
  }, []);
  return (
    <article ref={article}>
      {back && (
        // biome-ignore lint/a11y/useValidAnchor: a link that leads home where the history holds nothing of ours
        <a class="back" href="#/" onClick={goBack}>
          {t('web.back')}
        </a>
      )}
      {kicker !== undefined && <p class="kicker">{kicker}</p>}
      <h1 tabIndex={-1}>{lang === 'zh' ? inWords(title) : title}</h1>
      {children}
    </article>
  );
}

let visited = false;

/** Back along the history while it is ours; a page opened by its address leads home. */
function goBack(event: Event): void {
  if (history.length <= 1) return;
  event.preventDefault();
  history.back();
}
