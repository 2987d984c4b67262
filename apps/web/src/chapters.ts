import type { Pages } from './chapters/page-of.ts';
import { type Chapter, chapters } from './needs.ts';

/** What is around the pages. */
export type Later = typeof import('./pages/later.ts');

const bringing: Readonly<Record<Chapter, () => Promise<{ readonly pages: Pages }>>> = {
  path: () => import('./chapters/path.ts'),
  papers: () => import('./chapters/papers.ts'),
  links: () => import('./chapters/links.ts'),
  urgent: () => import('./chapters/urgent.ts'),
  keeping: () => import('./chapters/keeping.ts'),
};
const here: Partial<Record<Chapter, Pages>> = {};

/** The pages of a chapter; undefined until it has come. */
export const pagesOf = (chapter: Chapter): Pages | undefined => here[chapter];

/** @throws TypeError where its script does not come */
export async function bringChapter(chapter: Chapter): Promise<void> {
  here[chapter] ??= (await bringing[chapter]()).pages;
}

export const bringLater = (): Promise<Later> => import('./pages/later.ts');

/** One after the other, so that the page answers in between. */
export async function bringAllChapters(): Promise<void> {
  for (const chapter of chapters) await bringChapter(chapter);
}
