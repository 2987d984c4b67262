import type { Knowledge } from '@otboy/knowledge';
import { render } from 'preact';
import { App } from './app.tsx';
import { isSingleFile } from './edition.ts';

const page = document.querySelector('#page');
const failed = document.querySelector<HTMLElement>('#failed');

/** The one file with all that is known, from where the page itself came from; the single file holds it. */
async function loadKnowledge(): Promise<Knowledge> {
  const place = document.querySelector('#knowledge');
  if (isSingleFile) return JSON.parse(place?.textContent ?? '') as Knowledge;
  const answer = await fetch(place?.getAttribute('href') ?? '');
  if (!answer.ok) throw new Error(`the knowledge did not come: ${answer.status}`);
  return (await answer.json()) as Knowledge;
}

/** The first screen that stands in the page is to be seen before the work of the whole page begins, not after it. */
const firstSeen = new Promise((done) => {
  requestAnimationFrame(() => setTimeout(done));
  // A page in the background paints nothing.
  setTimeout(done, 200);
});

try {
  const [knowledge] = await Promise.all([loadKnowledge(), firstSeen]);
  // What stood there while this travelled.
  document.querySelector('#first')?.remove();
  if (page !== null) render(<App knowledge={knowledge} />, page);
} catch (error) {
  // The words for this stand in the page itself: without the knowledge there are no others.
  if (failed !== null) failed.hidden = false;
  throw error;
}
