import type { Knowledge } from '@otboy/knowledge';
import { render } from 'preact';
import { App } from './app.tsx';

const page = document.querySelector('#page');
const failed = document.querySelector<HTMLElement>('#failed');

/** The one file with all that is known, from where the page itself came from. */
async function loadKnowledge(): Promise<Knowledge> {
  const address = document.querySelector<HTMLLinkElement>('#knowledge')?.href ?? '';
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the knowledge did not come: ${answer.status}`);
  return (await answer.json()) as Knowledge;
}

try {
  const knowledge = await loadKnowledge();
  if (page !== null) render(<App knowledge={knowledge} />, page);
} catch (error) {
  // The words for this stand in the page itself: without the knowledge there are no others.
  if (failed !== null) failed.hidden = false;
  throw error;
}
