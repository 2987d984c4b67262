import { newCase } from '@otboy/casefile';
import { describe, expect, test } from 'vitest';
import { Drawer, type Kept, type Sight, wordsOf } from './keep.ts';
import { changePassphrase, keepPatience, lockNow, patienceOf, removeLock, setLock, unlock } from './lock.ts';
import { choose, keepBoth, theirs, withOther } from './settle.ts';
import {
  allCases,
  broughtBack,
  holdKey,
  isSealed,
  newName,
  openShelf,
  ourNames,
  remove,
  replaced,
  takeOut,
} from './shelf.ts';
import { TestStorage } from './testing/storage.ts';
import { wipeDevice } from './wipe.ts';

/*
 * The storage fails at the n-th write, for every n: once as a tab that is killed there, once as a browser that refuses
 * this one write. Whoever opens the page again finds everything as it was before or as it should be after, never between.
 */

const effort = 1;
const passphrase = 'лодка забор чайник март';
const newer = 'новый пароль';
const told = (digits: string, rest: Partial<Kept> = {}): Kept => ({
  case: { ...newCase(`+790000000${digits}`, `id-${digits}`), answers: { holder: 'self' } },
  unknown: [],
  ...rest,
});

const keep = (drawer: Drawer, kept: Kept) =>
  new Promise((tell) => {
    drawer.keep(kept, tell);
  });

/** A tab, with the lock opened by whichever of the passphrases fits. */
async function tab(storage: Storage): Promise<{ drawer: Drawer; sight: Sight; opens?: string }> {
  const drawer = new Drawer(() => storage);
  holdKey(drawer);
  drawer.isEmpty();
  const sight = await openShelf(drawer);
  if (sight.kind !== 'locked') return { drawer, sight };
  for (const opens of [passphrase, newer])
    if ((await unlock(drawer, opens)) === undefined) return { drawer, sight: await openShelf(drawer), opens };
  throw new Error('the lock does not open');
}

/** Everything that a person would find who opens the page on this storage. */
async function found(storage: TestStorage): Promise<string> {
  const copy = storage.copy();
  const { drawer, sight, opens } = await tab(copy);
  const cases = await allCases(drawer);
  const shown = sight.kind === 'kept' && sight.kept.case.number === undefined ? 'an empty case' : sight;
  const plain =
    opens === undefined ? [] : copy.entries().filter(([name, raw]) => /\.case/.test(name) && !isSealed(raw));
  return JSON.stringify({ shown, open: drawer.name, cases, opens, plain });
}

interface Deed {
  /** What lies there before; run without failures. */
  readonly prepare?: (drawer: Drawer) => Promise<unknown>;
  readonly act: (drawer: Drawer) => Promise<unknown> | unknown;
}
const both = async (drawer: Drawer) => {
  await keep(drawer, told('17'));
  takeOut(drawer, newName(drawer));
  await keep(drawer, told('42'));
};
const locked = async (drawer: Drawer) => {
  await both(drawer);
  await setLock(drawer, passphrase, effort);
};
/** Another tab has written since this one looked, and this one wanted to. */
const divided = async (drawer: Drawer) => {
  await keep(drawer, told('17'));
  const other = new Drawer(() => drawer.storage);
  await openShelf(other);
  await keep(other, told('18'));
  expect(await keep(drawer, told('19'))).toBe('changed');
};

const deeds: Readonly<Record<string, Deed>> = {
  'the first answer': { act: (drawer) => keep(drawer, told('17')) },
  'an answer': { prepare: (drawer) => keep(drawer, told('17')), act: (drawer) => keep(drawer, told('18')) },
  'an opened file': {
    prepare: (drawer) => keep(drawer, told('17')),
    act: (drawer) => keep(drawer, replaced(told('17'), told('42').case, '2026-11-24')),
  },
  'bringing back': {
    prepare: (drawer) => keep(drawer, replaced(told('17'), told('42').case, '2026-11-24')),
    act: (drawer) => keep(drawer, broughtBack(replaced(told('17'), told('42').case, '2026-11-24')) ?? told('00')),
  },
  'one more case': {
    prepare: (drawer) => keep(drawer, told('17')),
    act: (drawer) => takeOut(drawer, newName(drawer)) && keep(drawer, told('42')),
  },
  'another case': { prepare: both, act: (drawer) => takeOut(drawer, 'otboy.case') },
  'the open case removed': { prepare: both, act: (drawer) => remove(drawer, drawer.name) },
  'a case removed': { prepare: both, act: (drawer) => remove(drawer, 'otboy.case') },
  'a lock': { prepare: both, act: (drawer) => setLock(drawer, passphrase, effort) },
  'an answer under a lock': { prepare: locked, act: (drawer) => keep(drawer, told('43')) },
  'another passphrase': { prepare: locked, act: (drawer) => changePassphrase(drawer, newer, effort) },
  'the lock removed': { prepare: locked, act: (drawer) => removeLock(drawer) },
  'what this tab had': {
    prepare: divided,
    act: async (drawer) => choose(drawer, withOther(told('19'), await theirs(drawer))),
  },
  'what the other tab had': {
    prepare: divided,
    act: async (drawer) => choose(drawer, withOther((await theirs(drawer)) ?? told('00'), told('19'))),
  },
  'both of them': { prepare: divided, act: (drawer) => keepBoth(drawer, told('19')) },
  'what the first version kept': {
    prepare: async ({ storage }) => {
      storage.setItem('otboy.case', wordsOf(told('17')));
      storage.setItem('otboy.case.before', wordsOf(told('42')));
    },
    act: async (drawer) => openShelf(drawer),
  },
};

describe.each(Object.entries(deeds))('%s', (_name, { prepare, act }) => {
  test.each(['diesAt', 'refusesAt'] as const)('%s any write', async (failure) => {
    const start = new TestStorage();
    await prepare?.((await tab(start)).drawer);
    const before = await found(start);

    const whole = start.copy();
    await act((await tab(whole)).drawer);
    const after = await found(whole);
    expect(after === before && whole.entries().join() === start.entries().join()).toBe(false);
    expect(whole.writes).toBeGreaterThan(0);

    for (let n = 1; n <= whole.writes; n++) {
      const storage = start.copy();
      const { drawer } = await tab(storage);
      storage[failure] = storage.writes + n;
      await attempt(() => act(drawer));
      storage[failure] = Number.POSITIVE_INFINITY;
      const now = await found(storage);
      expect([n, [before, after].includes(now) ? 'whole' : now]).toEqual([n, 'whole']);
    }
  });
});

async function attempt(run: () => unknown): Promise<void> {
  try {
    await run();
  } catch (error) {
    // A killed tab says nothing; anything else than the failure itself is a fault.
    if (!(error instanceof DOMException)) throw error;
  }
}

describe('wiping', () => {
  test('leaves nothing of ours, and what others keep there stays', async () => {
    const storage = new TestStorage([
      ['otboy.language', 'zh'],
      ['theirs', '1'],
    ]);
    const { drawer } = await tab(storage);
    await locked(drawer);
    keepPatience(drawer, '1');
    expect(await wipeDevice(drawer)).toBe(true);
    expect(storage.entries()).toEqual([['theirs', '1']]);
    expect(await keep(drawer, told('17'))).toBe('kept');
    expect((await tab(storage)).sight).toEqual({ kind: 'kept', kept: told('17') });
  });

  test('cut short anywhere, a lock is gone first: what is left opens to nobody, what was plain is whole', async () => {
    const start = new TestStorage();
    await locked((await tab(start)).drawer);
    for (let n = 1; ; n++) {
      const storage = start.copy();
      const { drawer } = await tab(storage);
      storage.diesAt = storage.writes + n;
      await attempt(() => wipeDevice(drawer));
      storage.diesAt = Number.POSITIVE_INFINITY;
      if (ourNames(storage).length === 0) break;
      if (n === 1) continue;
      const again = new Drawer(() => storage);
      holdKey(again);
      expect(['unreadable', 'kept']).toContain((await openShelf(again)).kind);
      expect(JSON.stringify(storage.entries())).not.toContain('7900');
    }
  });
});

describe('a lock', () => {
  test('leaves nothing in plain words, and the key nowhere', async () => {
    const storage = new TestStorage();
    const { drawer } = await tab(storage);
    await locked(drawer);
    await keep(drawer, told('43', { label: 'мама' }));
    const all = JSON.stringify(storage.entries());
    for (const secret of ['7900', 'holder', 'мама', 'AGE-SECRET', passphrase]) expect(all).not.toContain(secret);
  });

  test('shut, it keeps what was on its way; a wrong passphrase says so and changes nothing', async () => {
    const storage = new TestStorage();
    const { drawer } = await tab(storage);
    await locked(drawer);
    const late = keep(drawer, told('43'));
    await lockNow(drawer);
    expect(await late).toBe('kept');
    expect(await openShelf(drawer)).toEqual({ kind: 'locked' });
    const lying = storage.entries();
    expect(await unlock(drawer, 'другой')).toEqual({ kind: 'passphrase' });
    expect(await keep(drawer, told('44'))).toBe('locked');
    expect(storage.entries()).toEqual(lying);
    expect(await unlock(drawer, passphrase)).toBeUndefined();
    expect(await openShelf(drawer)).toMatchObject({ kept: { case: { number: '+79000000043' } } });
  });

  test('set by one tab, it is not got around by another', async () => {
    const storage = new TestStorage();
    const { drawer } = await tab(storage);
    await both(drawer);
    const other = new Drawer(() => storage);
    await openShelf(other);
    const first = new Drawer(() => storage);
    await openShelf(first);
    await setLock(first, passphrase, effort);
    expect(await keep(other, told('99'))).toBe('locked');
    expect(JSON.stringify(storage.entries())).not.toContain('7900');
  });

  test('taken away by one tab, another does not seal to a key that is gone', async () => {
    const storage = new TestStorage();
    const { drawer } = await tab(storage);
    await locked(drawer);
    const other = new Drawer(() => storage);
    Object.assign(other, { name: drawer.name, known: true, seen: drawer.seen, lock: drawer.lock, seal: drawer.seal });
    expect(await removeLock(drawer)).toBe(true);
    expect(await keep(other, told('99'))).toBe('locked');
    expect(storage.entries().filter(([, raw]) => isSealed(raw))).toEqual([]);
  });

  test('no room for it: all is as before, and it is said', async () => {
    const storage = new TestStorage();
    const { drawer } = await tab(storage);
    await both(drawer);
    const lying = storage.entries();
    for (let n = 1; n <= 3; n++) {
      storage.refusesAt = storage.writes + n;
      expect(await setLock(drawer, passphrase, effort)).toBe(false);
      expect(storage.entries()).toEqual(lying);
      expect(await keep(drawer, told('42'))).toBe('kept');
    }
  });

  test.each([
    ['5', null],
    ['hidden', 'hidden'],
    ['5', '500'],
  ])('waits %s where %s was kept', (expected, kept) => {
    const storage = new TestStorage(kept === null ? [] : [['otboy.lock.after', kept]]);
    expect(patienceOf(new Drawer(() => storage))).toBe(expected);
  });
});
