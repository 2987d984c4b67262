import type { SealTrouble } from '@otboy/casefile';
import { type Drawer, names } from './keep.ts';
import { sealing } from './sealing.ts';
import { holdKey, isSealed, lockKey, ourNames, wordsUnder } from './shelf.ts';

/** After how long without use it locks by itself; `hidden`: as soon as the page is out of sight; `closed`: only then. */
export const patiences = ['hidden', '1', '5', '15', 'closed'] as const;
export type Patience = (typeof patiences)[number];
const patience = 'otboy.lock.after';

/** A browser that refuses storage has nothing to lock. */
export function hasLock(drawer: Drawer): boolean {
  try {
    return drawer.storage.getItem(names.lock) !== null;
  } catch {
    return false;
  }
}

export function patienceOf({ storage }: Drawer): Patience {
  const kept = storage.getItem(patience);
  return patiences.find((one) => one === kept) ?? '5';
}

export const keepPatience = ({ storage }: Drawer, after: Patience): void => storage.setItem(patience, after);

/** What holds a case or a state of one; the lock, the language and which case is open are not secret. */
const holders = (storage: Storage): string[] => ourNames(storage).filter((name) => /^otboy\.case(\.|$)/.test(name));

/**
 * Sets a lock. The lock comes first and each case after it: whenever this ends early, what lies here in plain is still
 * readable, and is sealed at the next unlocking.
 * @returns whether there was room; where not, all is as before
 */
export async function setLock(drawer: Drawer, passphrase: string, effort?: number): Promise<boolean> {
  const { newLockKey, lockWith } = await sealing();
  await drawer.settled();
  const key = await newLockKey();
  const lock = await lockWith(key, passphrase, effort);
  try {
    drawer.storage.setItem(names.lock, lock);
  } catch {
    return false;
  }
  holdKey(drawer, key, lock);
  if (await sealRest(drawer)) return true;
  await removeLock(drawer);
  return false;
}

/** Seals what still lies here in plain. @returns whether there was room for all of it */
async function sealRest(drawer: Drawer): Promise<boolean> {
  const key = lockKey();
  const { storage } = drawer;
  if (key === undefined) return false;
  const { sealTo } = await sealing();
  try {
    for (const name of holders(storage)) {
      const raw = storage.getItem(name);
      if (raw === null || isSealed(raw)) continue;
      const sealed = await sealTo(key, raw);
      // Meanwhile somebody else may have written it.
      if (storage.getItem(name) !== raw) continue;
      storage.setItem(name, sealed);
      if (name === drawer.name && drawer.seen === raw) drawer.seen = sealed;
    }
    return true;
  } catch {
    return false;
  }
}

/** The passphrase at the start, or after the lock fell shut. @returns what hindered it, if anything did */
export async function unlock(drawer: Drawer, passphrase: string): Promise<SealTrouble | undefined> {
  const lock = drawer.storage.getItem(names.lock) ?? '';
  const opened = await (await sealing()).openLock(lock, passphrase);
  if ('trouble' in opened) return opened.trouble;
  holdKey(drawer, opened.key, lock);
  await sealRest(drawer);
  return undefined;
}

/** The key leaves the memory; what was on its way is kept first. */
export async function lockNow(drawer: Drawer): Promise<void> {
  await drawer.settled();
  holdKey(drawer);
}

/** Another passphrase for the same key: one write. @returns whether there was room */
export async function changePassphrase(drawer: Drawer, passphrase: string, effort?: number): Promise<boolean> {
  const key = lockKey();
  if (key === undefined) return false;
  const lock = await (await sealing()).lockWith(key, passphrase, effort);
  try {
    drawer.storage.setItem(names.lock, lock);
    drawer.lock = lock;
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes the lock away, after every case: what ends early is still locked, and nothing is lost. What the key does not open
 * stays as it is.
 * @returns whether there was room; where not, the lock stays
 */
export async function removeLock(drawer: Drawer): Promise<boolean> {
  const { storage } = drawer;
  const stuck = new Set<string>();
  try {
    for (;;) {
      await drawer.settled();
      const name = holders(storage).find((one) => !stuck.has(one) && isSealed(storage.getItem(one) ?? ''));
      if (name === undefined) break;
      const raw = storage.getItem(name);
      const words = await wordsUnder(storage, name);
      if (words === undefined || words === null) stuck.add(name);
      else if (storage.getItem(name) === raw) {
        storage.setItem(name, words);
        if (name === drawer.name && drawer.seen === raw) drawer.seen = words;
      }
    }
  } catch {
    return false;
  }
  for (const name of [names.lock, patience]) storage.removeItem(name);
  holdKey(drawer);
  return true;
}
