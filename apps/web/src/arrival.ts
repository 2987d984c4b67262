import { join, type Knowledge, nothingKnown, type Part, type PartFile, partNames } from '@otboy/knowledge';

/** The knowledge as it comes: what a page needs first, everything in the end. */
export interface Arrival {
  /** The same object for the whole visit: parts are added to it. */
  readonly knowledge: Knowledge;
  /** Are these parts there? */
  readonly has: (files: readonly PartFile[]) => boolean;
  /**
   * Brings them, if they are not there.
   * @throws what reading throws; the next one who asks tries again
   */
  readonly bring: (files: readonly PartFile[]) => Promise<void>;
}

/** All of it is there. */
export const allHere = (knowledge: Knowledge): Arrival => ({
  knowledge,
  has: () => true,
  bring: async () => undefined,
});

/** @param read fetches a part; undefined where there is no such file: not every part has words, or anything but words */
export function arriving(read: (file: PartFile) => Promise<Part> | undefined): Arrival {
  const knowledge = nothingKnown();
  const here = new Set<PartFile>();
  const coming = new Map<PartFile, Promise<void>>();

  /** Each once, however many ask. */
  const bringOne = (file: PartFile): Promise<void> => {
    const known = coming.get(file);
    if (known !== undefined) return known;
    const part = read(file);
    const bringing = Promise.all([part, ...before(file).map(bringOne)]).then(([words]) => {
      join(knowledge, words ?? {});
      here.add(file);
    });
    coming.set(file, bringing);
    bringing.catch(() => coming.delete(file));
    return bringing;
  };

  return {
    knowledge,
    has: (files) => files.every((file) => here.has(file)),
    bring: async (files) => {
      await Promise.all(files.map(bringOne));
    },
  };
}

/** What `join` wants to be there before. */
const before = (file: PartFile): readonly PartFile[] =>
  file === 'ground' ? [] : file === 'rest' ? partNames.filter((part) => part !== 'rest') : ['ground'];
