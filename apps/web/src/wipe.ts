import { type Drawer, names } from './keep.ts';
import { stopKeeping } from './offline/registration.ts';
import { holdKey, ourNames } from './shelf.ts';

/**
 * Removes everything that the page has ever put on the device. The lock goes first: what was sealed can then not be opened
 * any more, even if the rest of this does not come to its end.
 * @returns whether all of it is gone
 */
export async function wipeDevice(drawer: Drawer): Promise<boolean> {
  await drawer.settled();
  holdKey(drawer);
  drawer.name = names.first;
  drawer.seen = null;
  const isEmpty = emptied(drawer);
  // Whatever the workers say, their copies go, and after them.
  const [copies] = await Promise.allSettled([stopKeeping().finally(forgetCopies)]);
  return isEmpty && copies.status === 'fulfilled';
}

function emptied(drawer: Drawer): boolean {
  try {
    const { storage } = drawer;
    for (const name of [names.lock, ...ourNames(storage)]) storage.removeItem(name);
    return ourNames(storage).length === 0;
  } catch {
    // A browser that refuses storage has kept nothing.
    return true;
  }
}

/** The copy of the page for the time without a network; absent where the page was opened as a file. */
async function forgetCopies(): Promise<void> {
  if (!('caches' in globalThis)) return;
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
