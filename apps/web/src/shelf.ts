import { type AnswerId, answers, type Case, caseSchema, type LockKey, newCase } from '@otboy/casefile';
import { type Drawer, freshCase, type Kept, names, type Sight, wordsOf } from './keep.ts';
import { forgetDecisions } from './last.ts';
import { sealing } from './sealing.ts';

/** How many opened files can be taken back, one after the other. */
const steps = 5;

const isAnswer = (id: unknown): id is AnswerId => typeof id === 'string' && Object.hasOwn(answers.shape, id);
const isWords = (one: unknown): one is string => typeof one === 'string';
const listOf = <T>(value: unknown, is: (one: unknown) => one is T): readonly T[] =>
  Array.isArray(value) ? value.filter(is) : [];

/** What was kept, or undefined where this version cannot read it. Its own words come first; a wrong extra is left out. */
export function readKept(words: string): Kept | undefined {
  try {
    const { case: kase, unknown, label, saved, offered, earlier } = JSON.parse(words) as Record<string, unknown>;
    if (!caseSchema.safeParse(kase).success) return undefined;
    return {
      case: complete(kase as Partial<Case>),
      unknown: listOf(unknown, isAnswer),
      ...(typeof label === 'string' ? { label } : {}),
      ...(isSaved(saved) ? { saved: { on: saved.on, changes: saved.changes } } : {}),
      ...(Array.isArray(offered) ? { offered: listOf(offered, isWords) } : {}),
      ...(Array.isArray(earlier) ? { earlier: listOf(earlier, isWords) } : {}),
    };
  } catch {
    return undefined;
  }
}

/** What the format fills in by itself; everything else as it stood, in the order in which it stood. */
const complete = (kase: Partial<Case>): Case => ({
  ...(kase as Case),
  ...Object.fromEntries(Object.entries(newCase()).filter(([part]) => !Object.hasOwn(kase, part))),
});

const isSaved = (value: unknown): value is NonNullable<Kept['saved']> =>
  typeof value === 'object' &&
  value !== null &&
  'on' in value &&
  typeof value.on === 'string' &&
  'changes' in value &&
  typeof value.changes === 'number';

/** A case from a file in place of the one that is open, which can be brought back to the letter. */
export function replaced(kept: Kept, kase: Case, today: string): Kept {
  const { earlier = [], ...before } = kept;
  return {
    case: kase,
    unknown: [],
    ...(kept.label === undefined ? {} : { label: kept.label }),
    saved: { on: today, changes: 0 },
    earlier: [wordsOf(before), ...earlier].slice(0, steps),
  };
}

/** What the last opened file replaced; undefined where there is nothing to bring back. */
export function broughtBack({ earlier = [] }: Kept): Kept | undefined {
  const [last, ...rest] = earlier;
  const kept = last === undefined ? undefined : readKept(last);
  return kept === undefined ? undefined : { ...kept, ...(rest.length === 0 ? {} : { earlier: rest }) };
}

let key: LockKey | undefined;
export const lockKey = (): LockKey | undefined => key;

/** From now on this tab reads and writes with the key to a lock, or, without one, in plain. */
export function holdKey(drawer: Drawer, given?: LockKey, lock: string | null = null): void {
  key = given;
  forgetDecisions();
  drawer.lock = lock;
  drawer.seal = given === undefined ? undefined : async (words) => (await sealing()).sealTo(given, words);
}

export const isSealed = (raw: string): boolean => raw.startsWith('-----BEGIN AGE');

/** What lies under a name, in plain words; undefined where the key does not open it. */
export async function wordsUnder(storage: Storage, name: string): Promise<string | null | undefined> {
  const raw = storage.getItem(name);
  if (raw === null || !isSealed(raw)) return raw;
  return key === undefined ? undefined : (await sealing()).openWith(key, raw);
}

/** In the first version what an opened file had replaced lay under a name of its own. */
const before = '.before';

/** What this tab has to show. A browser may refuse storage; then nothing was kept. */
export async function openShelf(drawer: Drawer): Promise<Sight> {
  const storage = storageOf(drawer);
  if (storage === undefined) return { kind: 'kept', kept: freshCase() };
  if (!drawer.known) drawer.name = openName(storage);
  drawer.known = true;
  const lock = storage.getItem(names.lock);
  if (lock !== drawer.lock) holdKey(drawer);
  if (lock !== drawer.lock) return { kind: 'locked' };
  const { name } = drawer;
  const raw = storage.getItem(name);
  const words = await wordsUnder(storage, name);
  drawer.seen = raw;
  if (raw === null || words === null) return { kind: 'kept', kept: freshCase() };
  const kept = words === undefined ? undefined : readKept(words);
  if (kept === undefined) return { kind: 'unreadable', raw: words ?? raw };
  const mine = await aside(storage, name, kept);
  if (mine !== undefined) return { kind: 'changed', mine };
  return { kind: 'kept', kept: await withOldPlace(drawer, kept) };
}

function storageOf(drawer: Drawer): Storage | undefined {
  try {
    return drawer.storage;
  } catch {
    return undefined;
  }
}

/** What lies in the place of the first version moves into the one name that holds all. */
async function withOldPlace(drawer: Drawer, kept: Kept): Promise<Kept> {
  const { storage, name, seal } = drawer;
  const words = await wordsUnder(storage, name + before);
  const old = words === null || words === undefined ? undefined : readKept(words);
  if (old === undefined) return kept;
  const whole = kept.earlier === undefined ? { ...kept, earlier: [wordsOf(old)] } : kept;
  const written = seal === undefined ? wordsOf(whole) : await seal(wordsOf(whole));
  if (whole === kept || drawer.write(written, seal) === 'kept') storage.removeItem(name + before);
  return whole;
}

/** A state that another tab was left with, unless it has found its place since. */
async function aside(storage: Storage, name: string, kept: Kept): Promise<Kept | undefined> {
  const words = await wordsUnder(storage, name + names.aside);
  const mine = words === null || words === undefined ? undefined : readKept(words);
  if (mine === undefined) return undefined;
  const own = wordsOf(mine);
  const { earlier: _none, ...alone } = mine;
  const elsewhere = await Promise.all(caseNames(storage).map((one) => wordsUnder(storage, one)));
  const isHeld = [wordsOf(kept), ...(kept.earlier ?? []), ...elsewhere].some(
    (one) => one === own || one === wordsOf(alone) || (one != null && sameCase(one, mine)),
  );
  if (!isHeld) return mine;
  storage.removeItem(name + names.aside);
  return undefined;
}

const sameCase = (words: string, { case: kase, unknown }: Kept): boolean => {
  const other = readKept(words);
  return JSON.stringify([other?.case, other?.unknown]) === JSON.stringify([kase, unknown]);
};

const isCaseName = (name: string): boolean => /^otboy\.case(\.\d+)?$/.test(name);

/** Which case was open last; where that is gone, or has not been told anything yet, the first one. */
function openName(storage: Storage): string {
  const all = caseNames(storage);
  return all.find((name) => name === storage.getItem(names.open)) ?? all[0] ?? names.first;
}

/** The names under which cases lie here, the first one first. */
export const caseNames = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_none, index) => storage.key(index) ?? '')
    .filter(isCaseName)
    .sort((a, b) => placeOf(a) - placeOf(b));

/** The same of a tab's own storage; none where the browser refuses it. */
export function lyingHere(drawer: Drawer): string[] {
  const storage = storageOf(drawer);
  return storage === undefined ? [] : caseNames(storage);
}

const placeOf = (name: string): number => Number(name.split('.')[2] ?? 1);

export interface OnShelf {
  readonly name: string;
  /** Undefined where this version cannot read it. */
  readonly kept: Kept | undefined;
}

/** Every case that lies here. */
export async function allCases(drawer: Drawer): Promise<readonly OnShelf[]> {
  return Promise.all(
    lyingHere(drawer).map(async (name) => {
      const words = await wordsUnder(drawer.storage, name);
      return { name, kept: words === null || words === undefined ? undefined : readKept(words) };
    }),
  );
}

/**
 * Takes out another case.
 * @returns whether the browser noted it; where not, all stays as it is
 */
export function takeOut(drawer: Drawer, name: string): boolean {
  try {
    drawer.storage.setItem(names.open, name);
  } catch {
    return false;
  }
  drawer.name = name;
  drawer.known = true;
  drawer.seen = drawer.storage.getItem(name);
  return true;
}

/** A name that no case has yet. */
export function newName(drawer: Drawer): string {
  const taken = new Set([drawer.name, ...lyingHere(drawer)]);
  for (let place = 2; ; place++) {
    const name = `${names.first}.${place}`;
    if (!taken.has(name)) return name;
  }
}

/** Takes one case away for good; where it is the open one, another takes its place. */
export function remove(drawer: Drawer, name: string): void {
  for (const one of [name, name + names.aside, name + before]) drawer.storage.removeItem(one);
  if (name !== drawer.name) return;
  // A removed case opens no more, noted or not: the first one does.
  drawer.name = caseNames(drawer.storage)[0] ?? names.first;
  takeOut(drawer, drawer.name);
}

/** Everything of ours that lies here under a name, sealed and plain. */
export const ourNames = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_none, index) => storage.key(index) ?? '').filter((name) =>
    name.startsWith('otboy.'),
  );

/** Anything of ours lies here. */
export function hasOurs(drawer: Drawer): boolean {
  const storage = storageOf(drawer);
  return storage !== undefined && ourNames(storage).length > 0;
}
