import type { Knowledge, Part, PartFile } from '@otboy/knowledge';
import { render } from 'preact';
import { wordsOf } from './address.ts';
import { App } from './app.tsx';
import { type Arrival, allHere, arriving } from './arrival.ts';
import { takeCarried } from './carried.ts';
import { decisionsOf, openChapter, openLater } from './chapters.ts';
import { thisDay } from './clock.ts';
import { isSingleFile } from './edition.ts';
import { Drawer, freshCase } from './keep.ts';
import { firstLanguage } from './language.ts';
import { filesNeeded, needsOf } from './needs.ts';
import { nextTurn, painted } from './painted.ts';
import { readTravels } from './travels.ts';

const page = document.querySelector('#page');
const failed = document.querySelector<HTMLElement>('#failed');

/** What is known, in parts from where the page itself came from; the single file holds the whole. */
function knowledge(): Arrival {
  if (isSingleFile) return allHere(JSON.parse(document.querySelector('#knowledge')?.textContent ?? '') as Knowledge);
  const addresses = readTravels()?.parts ?? {};
  return arriving((file: PartFile) => {
    const address = addresses[file];
    return address === undefined ? undefined : readPart(address);
  });
}

async function readPart(address: string): Promise<Part> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`a part of the knowledge did not come: ${answer.status}`);
  return (await answer.json()) as Part;
}

/** No waiting at the top of a module: the chapters import the script that this one is part of. */
async function open(): Promise<void> {
  takeCarried();
  const arrival = knowledge();
  const drawer = new Drawer(() => localStorage);
  const isEmpty = drawer.isEmpty();
  const route = wordsOf(location.hash);
  const needs = needsOf(route, !isEmpty);
  const { chapter } = needs;
  const lang = firstLanguage();
  const look = async () => {
    if (isEmpty) return { first: { kind: 'kept', kept: freshCase() } as const, later: undefined };
    const later = await openLater();
    return { first: await later.openShelf(drawer), later };
  };
  // Shown at once and whole: what came bit by bit would move under the finger.
  const [lying] = await Promise.all([
    look(),
    chapter === undefined ? undefined : openChapter(chapter),
    arrival.bring(filesNeeded(needs, lang)),
    // The first screen that stands in the page is to be seen before the work of the whole page begins, not after it.
    painted(),
  ]);
  if (chapter !== undefined && lying.first.kind === 'kept')
    for (const decide of decisionsOf(chapter, route[0] ?? '')) {
      await nextTurn();
      decide(arrival.knowledge, lying.first.kept.case, thisDay());
    }
  await nextTurn();
  // What stood there while this travelled.
  document.querySelector('#first')?.remove();
  if (page !== null) render(<App arrival={arrival} drawer={drawer} {...lying} />, page);
}

open().catch((error: unknown) => {
  // The words for this stand in the page itself: without the knowledge there are no others.
  if (failed !== null) failed.hidden = false;
  throw error;
});
