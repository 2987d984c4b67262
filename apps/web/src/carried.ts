import { wordsOf } from './address.ts';

/** The page that a square leads to; what it carries stands behind it. */
export const place = 'carried';

let brought: string | undefined;

/** What came sealed with the address leaves it at once: addresses stay in the history of the browser. */
export function takeCarried(): void {
  const [name, sealed] = wordsOf(location.hash);
  if (name !== place || sealed === undefined) return;
  brought = sealed;
  history.replaceState(null, '', `#/${place}`);
}

/** What came, as long as the page is open; undefined where nothing did. */
export const carried = (): string | undefined => brought;
