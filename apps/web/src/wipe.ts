import { type Drawer, names } from './keep.ts';
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
  const others = await Promise.allSettled([forgetCopies(), forgetWorkers()]);
  try {
    const { storage } = drawer;
    for (const name of [names.lock, ...ourNames(storage)]) storage.removeItem(name);
    return ourNames(storage).length === 0 && others.every(({ status }) => status === 'fulfilled');
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

async function forgetWorkers(): Promise<void> {
  if (!('navigator' in globalThis && 'serviceWorker' in navigator)) return;
  await Promise.all((await navigator.serviceWorker.getRegistrations()).map((one) => one.unregister()));
}
