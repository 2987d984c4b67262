import { type Drawer, type Kept, names, wordsOf } from './keep.ts';
import { newName, readKept, wordsUnder } from './shelf.ts';

/** What lies where this tab keeps its case, written by another one; undefined where it was wiped or cannot be read. */
export async function theirs({ storage, name }: Drawer): Promise<Kept | undefined> {
  const words = await wordsUnder(storage, name);
  return words === null || words === undefined ? undefined : readKept(words);
}

/** The same was told in both. */
export const isSame = (a: Kept, b: Kept): boolean =>
  JSON.stringify([a.case, a.unknown]) === JSON.stringify([b.case, b.unknown]);

/** One of two states, with the other one behind it: it can be brought back. */
export function withOther(chosen: Kept, other: Kept | undefined): Kept {
  if (other === undefined || isSame(chosen, other)) return chosen;
  const { earlier: _none, ...alone } = other;
  return { ...chosen, earlier: [wordsOf(alone), ...(chosen.earlier ?? [])] };
}

/** Keeps what was chosen over what lies there. The state that was set aside goes last: until then it is asked again. */
export async function choose(drawer: Drawer, chosen: Kept): Promise<boolean> {
  const { storage, name } = drawer;
  await drawer.settled();
  drawer.seen = storage.getItem(name);
  const words = drawer.seal === undefined ? wordsOf(chosen) : await drawer.seal(wordsOf(chosen));
  if (drawer.write(words, drawer.seal) !== 'kept') return false;
  storage.removeItem(name + names.aside);
  return true;
}

/** Puts this tab's state beside the other as a case of its own. */
export async function keepBoth(drawer: Drawer, mine: Kept): Promise<boolean> {
  const { storage, name, seal } = drawer;
  try {
    storage.setItem(newName(drawer), seal === undefined ? wordsOf(mine) : await seal(wordsOf(mine)));
  } catch {
    return false;
  }
  storage.removeItem(name + names.aside);
  return true;
}
