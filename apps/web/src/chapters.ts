import type { Decision, Decisions, Pages } from './chapters/page-of.ts';
import { type Chapter, chapters } from './needs.ts';
import { readTravels } from './travels.ts';

/** What is around the pages. */
export type Later = typeof import('./pages/later.ts');

interface Content {
  readonly pages: Pages;
  readonly decisions?: Decisions;
}

const bringing: Readonly<Record<Chapter, () => Promise<Content>>> = {
  path: () => import('./chapters/path.ts'),
  papers: () => import('./chapters/papers.ts'),
  links: () => import('./chapters/links.ts'),
  urgent: () => import('./chapters/urgent.ts'),
  keeping: () => import('./chapters/keeping.ts'),
};
const here: Partial<Record<Chapter, Content>> = {};

/** The pages of a chapter; undefined until it has come. */
export const pagesOf = (chapter: Chapter): Pages | undefined => here[chapter]?.pages;

/** What a page of a chapter that has come decides first. */
export const decisionsOf = (chapter: Chapter, page: string): readonly Decision[] =>
  here[chapter]?.decisions?.[page] ?? [];

/** With the page itself: its scripts are asked for already. */
export async function openChapter(chapter: Chapter): Promise<void> {
  here[chapter] ??= await bringing[chapter]();
}

/** @throws TypeError where its scripts do not come; the next one who asks tries again */
export async function bringChapter(chapter: Chapter): Promise<void> {
  if (here[chapter] !== undefined) return;
  await reach(chapter);
  await openChapter(chapter);
}

/** With the page itself, as `openChapter`. */
export const openLater = (): Promise<Later> => import('./pages/later.ts');

/** @throws TypeError as `bringChapter` */
export async function bringLater(): Promise<Later> {
  await reach('later');
  return openLater();
}

/** One after the other, so that the page answers in between. */
export async function bringAllChapters(): Promise<void> {
  for (const chapter of chapters) await bringChapter(chapter);
}

/**
 * A browser remembers for as long as the page is open that an import failed, even once there is a connection again. So
 * the scripts are fetched before, which it forgets, and which leaves them where the import finds them.
 */
async function reach(name: Chapter | 'later'): Promise<void> {
  const answers = await Promise.all((readTravels()?.scripts[name] ?? []).map((address) => fetch(address)));
  if (!answers.every(({ ok }) => ok)) throw new TypeError(`the scripts of ${name} did not come`);
}
