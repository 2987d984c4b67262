import type { Lang, PartFile, PartName } from '@otboy/knowledge';
import type { Chapter } from './needs.ts';

/** Where the parts of this build lie, by their names: the build writes it into the page. */
export interface Travels {
  readonly parts: Readonly<Partial<Record<PartFile, string>>>;
  /** The scripts of each chapter that the first script does not bring; `later` is what is around all pages. */
  readonly scripts: Readonly<Partial<Record<Chapter | 'later', readonly string[]>>>;
}

/** Undefined in the single file: nothing of it travels later. */
export const readTravels = (): Travels | undefined => {
  const words = document.querySelector('#travels')?.textContent;
  return words === undefined || words === null ? undefined : (JSON.parse(words) as Travels);
};

/** The files of parts in some languages, those of every page first. */
export const filesOf = (parts: readonly PartName[], languages: readonly Lang[]): PartFile[] =>
  (['ground', ...parts] as const).flatMap((part): PartFile[] => [
    part,
    ...languages.map((lang): PartFile => `${part}.${lang}`),
  ]);
