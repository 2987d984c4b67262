import { newCase } from '@otboy/casefile';
import { anyCase } from '@otboy/casefile/any-case.test-data';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { counted, Drawer, type Kept, names, wordsOf } from './keep.ts';
import {
  allCases,
  broughtBack,
  caseNames,
  holdKey,
  newName,
  openShelf,
  readKept,
  remove,
  replaced,
  takeOut,
} from './shelf.ts';
import { TestStorage } from './testing/storage.ts';

const today = '2026-11-24';
const told = (digits: string, rest: Partial<Kept> = {}): Kept => ({
  case: { ...newCase(`+790000000${digits}`, `id-${digits}`), answers: { holder: 'self' } },
  unknown: ['ported'],
  ...rest,
});
/** A tab that has just been opened. */
const tab = async (storage: Storage) => {
  const drawer = new Drawer(() => storage);
  const empty = drawer.isEmpty();
  return { drawer, empty, sight: await openShelf(drawer) };
};
const keep = (drawer: Drawer, kept: Kept) =>
  new Promise((tell) => {
    drawer.keep(kept, tell);
  });
beforeEach(() => holdKey(new Drawer(() => new TestStorage())));

describe('what is kept', () => {
  test('a new device has nothing, and the first case lies where it always lay', async () => {
    const storage = new TestStorage();
    const { drawer, empty } = await tab(storage);
    expect(empty).toBe(true);
    expect(await keep(drawer, told('17'))).toBe('kept');
    expect(JSON.parse(storage.getItem('otboy.case') ?? '')).toEqual(told('17'));
    expect((await tab(storage)).sight).toEqual({ kind: 'kept', kept: told('17') });
  });

  test('any case comes back as it was kept', () => {
    fc.assert(
      fc.property(anyCase, (kase) => {
        const kept: Kept = { case: kase, unknown: ['payment'], label: 'мама', saved: { on: today, changes: 2 } };
        expect(readKept(wordsOf(kept))).toEqual(kept);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['nonsense', 'otboy'],
    ['a later version', '{"case":{"otboy":2},"unknown":[]}'],
    ['a field that is not known', '{"case":{"otboy":1,"colour":"red"},"unknown":[]}'],
    ['cut off', wordsOf(told('17')).slice(0, -5)],
    ['another thing', '[]'],
    ['nothing', 'null'],
  ])('%s stays untouched', async (_what, raw) => {
    const storage = new TestStorage([['otboy.case', raw]]);
    expect((await tab(storage)).sight).toEqual({ kind: 'unreadable', raw });
    expect(storage.entries()).toEqual([['otboy.case', raw]]);
  });

  test('a wrong extra does not cost the case', () => {
    const words = JSON.stringify({ ...told('17'), label: 7, saved: 'yes', offered: 1, earlier: [1], unknown: 'x' });
    expect(readKept(words)).toEqual({ case: told('17').case, unknown: [], earlier: [] });
  });

  test('a browser that refuses storage is told of, and nothing breaks', async () => {
    const drawer = new Drawer(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(drawer.isEmpty()).toBe(true);
    expect((await openShelf(drawer)).kind).toBe('kept');
    expect(await keep(drawer, told('17'))).toBe('refused');
  });

  test('a full storage is told of, and what lay there still lies there', async () => {
    const storage = new TestStorage();
    const { drawer } = await tab(storage);
    await keep(drawer, told('17'));
    storage.refusesAt = 2;
    expect(await keep(drawer, told('18'))).toBe('refused');
    expect((await tab(storage)).sight).toEqual({ kind: 'kept', kept: told('17') });
    expect(await keep(drawer, told('19'))).toBe('kept');
  });
});

describe('what the first version kept', () => {
  const old = { case: told('17').case, unknown: ['ported'] };
  const earlier = { case: told('42').case, unknown: [] };

  test('is read as it lies', async () => {
    const storage = new TestStorage([['otboy.case', JSON.stringify(old)]]);
    const { empty, sight } = await tab(storage);
    expect([empty, sight]).toEqual([false, { kind: 'kept', kept: old }]);
  });

  test('and the case that an opened file had replaced can still be brought back', async () => {
    const storage = new TestStorage([
      ['otboy.case', JSON.stringify(old)],
      ['otboy.case.before', JSON.stringify(earlier)],
    ]);
    const { sight } = await tab(storage);
    expect(storage.entries().map(([name]) => name)).toEqual(['otboy.case']);
    const kept = sight.kind === 'kept' ? sight.kept : told('00');
    expect(broughtBack(kept)).toEqual(earlier);
    // Once brought back it does not come again.
    const { drawer } = await tab(storage);
    await keep(drawer, earlier as Kept);
    expect((await tab(storage)).sight).toEqual({ kind: 'kept', kept: earlier });
  });

  test('and what cannot be read of it stays where it is', async () => {
    const storage = new TestStorage([
      ['otboy.case', JSON.stringify(old)],
      ['otboy.case.before', 'nonsense'],
    ]);
    expect((await tab(storage)).sight).toEqual({ kind: 'kept', kept: old });
    expect(storage.getItem('otboy.case.before')).toBe('nonsense');
  });
});

describe('an opened file', () => {
  test('takes the place of the case, and what was there comes back to the letter', () => {
    fc.assert(
      fc.property(anyCase, anyCase, fc.boolean(), (mine, other, named) => {
        const before: Kept = {
          case: mine,
          unknown: ['payment'],
          ...(named ? { label: 'дом', saved: { on: '2026-11-01', changes: 7 }, offered: ['inventory'] } : {}),
        };
        const after = counted(before, replaced(before, other, today));
        expect(after.case).toEqual(other);
        const back = broughtBack(after);
        expect(back && wordsOf(counted(after, back))).toBe(wordsOf(before));
      }),
      { numRuns: 500 },
    );
  });

  test('one after the other, each can be taken back', () => {
    const chain: [Kept, ...Kept[]] = [told('00')];
    for (const digits of ['01', '02', '03', '04']) chain.unshift(replaced(chain[0], told(digits).case, today));
    for (let at = 0; at + 1 < chain.length; at++) {
      const back = broughtBack(chain[at] ?? told('99'));
      expect(back && wordsOf(back)).toBe(wordsOf(chain[at + 1] ?? told('99')));
    }
    expect(broughtBack(told('00'))).toBeUndefined();
  });

  test('counts the changes since a file held the case', () => {
    const saved = told('17', { saved: { on: today, changes: 0 } });
    const once = counted(saved, { ...saved, unknown: [] });
    expect(once.saved).toEqual({ on: today, changes: 1 });
    expect(counted(once, { ...once, unknown: ['ported'] }).saved?.changes).toBe(2);
    expect(counted(once, { ...once, saved: { on: today, changes: 0 } }).saved?.changes).toBe(0);
    expect(counted(told('17'), told('17')).saved).toBeUndefined();
  });
});

describe('several cases', () => {
  const two = async () => {
    const storage = new TestStorage();
    const { drawer } = await tab(storage);
    await keep(drawer, told('17'));
    takeOut(drawer, newName(drawer));
    await keep(drawer, told('42'));
    return { storage, drawer };
  };

  test('lie beside each other; the one that was open is open again', async () => {
    const { storage, drawer } = await two();
    expect((await allCases(drawer)).map(({ name, kept }) => [name, kept?.case.number])).toEqual([
      ['otboy.case', '+79000000017'],
      ['otboy.case.2', '+79000000042'],
    ]);
    expect((await tab(storage)).sight).toMatchObject({ kept: told('42') });
    takeOut(drawer, 'otboy.case');
    expect((await tab(storage)).sight).toMatchObject({ kept: told('17') });
  });

  test('a tab keeps to its own case, whatever another opens', async () => {
    const { storage, drawer } = await two();
    const other = await tab(storage);
    takeOut(other.drawer, 'otboy.case');
    expect(await openShelf(drawer)).toMatchObject({ kept: told('42') });
    expect(await keep(drawer, told('43'))).toBe('kept');
    expect(await openShelf(other.drawer)).toMatchObject({ kept: told('17') });
  });

  test('a new name is none that was ever taken', async () => {
    const { storage, drawer } = await two();
    expect(newName(drawer)).toBe('otboy.case.3');
    remove(drawer, 'otboy.case');
    expect(caseNames(storage)).toEqual(['otboy.case.2']);
    expect(drawer.name).toBe('otboy.case.2');
  });

  test('the open one is removed: another takes its place, and the last leaves an empty one', async () => {
    const { storage, drawer } = await two();
    remove(drawer, 'otboy.case.2');
    expect(await openShelf(drawer)).toMatchObject({ kept: told('17') });
    remove(drawer, 'otboy.case');
    expect((await openShelf(drawer)).kind).toBe('kept');
    expect((await tab(storage)).empty).toBe(true);
  });

  test('ten and more stand in their order', () => {
    const storage = new TestStorage(['otboy.case.10', 'otboy.case.9', 'otboy.case'].map((name) => [name, '{}']));
    expect(caseNames(storage)).toEqual(['otboy.case', 'otboy.case.9', 'otboy.case.10']);
  });

  test('one that cannot be read is among them, and untouched', async () => {
    const { storage, drawer } = await two();
    storage.setItem('otboy.case.5', 'nonsense');
    expect((await allCases(drawer)).at(-1)).toEqual({ name: 'otboy.case.5', kept: undefined });
    expect(names.first).toBe('otboy.case');
  });
});
