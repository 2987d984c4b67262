import { useEffect } from 'preact/hooks';
import { caseName } from '../case-name.ts';
import { now } from '../clock.ts';
import { useDesk } from '../desk.ts';
import { type hasLock, lockNow, patienceOf } from '../lock.ts';
import { lyingHere } from '../shelf.ts';

/** What stands over every page while a case is shown: whose it is, where there are several; and the lock that falls shut. */
export function Keeping({ route = '' }: { readonly route: string | undefined }) {
  const desk = useDesk();
  const { drawer, kept, t, show } = desk;
  useEffect(() => watch(drawer, () => lockNow(drawer).then(() => show({ kind: 'locked' }))), [drawer, show]);
  if (route === 'cases' || several(drawer) < 2) return null;
  return (
    <p class="this-case">
      {t('web.keeping.this-case', { name: caseName(desk, drawer.name, kept) })} <span aria-hidden="true">·</span>{' '}
      <a href="#/cases">{t('web.keeping.cases.link')}</a>
    </p>
  );
}

type Drawn = Parameters<typeof hasLock>[0];

/** How many cases there are, the open one included though it may not have been kept yet. */
const several = (drawer: Drawn): number => new Set([drawer.name, ...lyingHere(drawer)]).size;

const minute = 60_000;

/** Runs `lock` when the page was not used for as long as the person allowed. A device that slept is asked when it wakes. */
function watch(drawer: Drawn, lock: () => void): () => void {
  let used = now();
  const look = () => {
    if (drawer.lock === null) return;
    const patience = patienceOf(drawer);
    const isOver = Number(patience) > 0 && now() - used >= Number(patience) * minute;
    if (isOver || (patience === 'hidden' && document.hidden)) lock();
  };
  const use = () => {
    used = now();
  };
  // A browser may hold a page that was left, with all that is in its memory, and show it again on "back".
  const left = () => {
    if (drawer.lock !== null) lock();
  };
  const timer = setInterval(look, minute / 6);
  const uses = ['pointerdown', 'keydown', 'scroll'] as const;
  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', left);
  for (const one of uses) addEventListener(one, use, { passive: true });
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    removeEventListener('pagehide', left);
    for (const one of uses) removeEventListener(one, use);
  };
}
