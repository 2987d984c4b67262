import { type AnswerId, type Case, newCase } from '@otboy/casefile';

/**
 * What is kept on the device of one case: the case, and what belongs to its keeping. Which questions were answered with
 * "I don't know" is no part of a case (what is not known is absent there), but a person is not asked twice.
 */
export interface Kept {
  readonly case: Case;
  readonly unknown: readonly AnswerId[];
  /** What the person calls it among several. */
  readonly label?: string;
  readonly saved?: Saved;
  /** Milestones at which a copy was made or declined. */
  readonly offered?: readonly string[];
  /** What an opened file replaced, the latest first, as it was kept. */
  readonly earlier?: readonly string[];
}

/** The last time that a file held the case, and how often it has changed since. */
export interface Saved {
  readonly on: string;
  readonly changes: number;
}

export type Written =
  | 'kept'
  /** The browser gives no room, or none at all. */
  | 'refused'
  /** Another tab has written or wiped it since this one looked: nothing was overwritten. */
  | 'changed'
  /** Another tab has set, changed or taken away the lock: nothing was written that way. */
  | 'locked';

export const names = { first: 'otboy.case', open: 'otboy.open', lock: 'otboy.lock', aside: '.aside' } as const;

/**
 * Where this tab keeps the case it shows. One name in the storage holds all of one case: a write happens wholly or not at
 * all, and never over something that this tab has not seen.
 */
export class Drawer {
  name: string = names.first;
  /** Which case is open was looked up; from then on it is this tab's own. */
  known = false;
  /** What lay there when this tab last looked or wrote. */
  seen: string | null = null;
  /** The lock that this tab has opened, as it lies in the storage; null without one. */
  lock: string | null = null;
  /** While a lock is set: what is kept is sealed first. */
  seal: ((words: string) => Promise<string>) | undefined;
  #last: Promise<unknown> = Promise.resolve();
  readonly #storage: () => Storage;

  /** @param storage asked for each time: a browser may refuse it by throwing */
  constructor(storage: () => Storage) {
    this.#storage = storage;
  }

  get storage(): Storage {
    return this.#storage();
  }

  /** Nothing of ours is here: neither a case nor a lock. */
  isEmpty(): boolean {
    try {
      const { storage } = this;
      const all = Array.from({ length: storage.length }, (_none, index) => storage.key(index) ?? '');
      this.known = !all.some((name) => name.startsWith(names.first) || name === names.lock);
    } catch {
      this.known = true;
    }
    return this.known;
  }

  /** Without a lock it is kept before this returns; with one, in the order of the calls. */
  keep(kept: Kept, tell: (written: Written) => void): void {
    const words = wordsOf(kept);
    const { seal } = this;
    if (seal === undefined) tell(this.write(words));
    else this.#last = this.#last.then(async () => tell(this.write(await seal(words), seal)));
  }

  /** When all that was to be kept is kept, or has been told why not. */
  settled(): Promise<unknown> {
    return this.#last;
  }

  /** @param seal with which the words were sealed, if they were */
  write(words: string, seal?: Drawer['seal']): Written {
    try {
      const { storage, name } = this;
      if (seal !== this.seal || storage.getItem(names.lock) !== this.lock) return 'locked';
      const now = storage.getItem(name);
      if (now === this.seen) {
        storage.setItem(name, words);
        this.seen = words;
        return 'kept';
      }
      // A closed tab loses neither of the two; what was wiped is not brought back.
      if (now !== null) storage.setItem(name + names.aside, words);
      return 'changed';
    } catch {
      return 'refused';
    }
  }
}

/** One way to write it: what is brought back is the same to the letter. */
export const wordsOf = ({ case: kase, unknown, label, saved, offered, earlier }: Kept): string =>
  JSON.stringify({ case: kase, unknown, label, saved, offered, earlier });

/** What this tab shows: a case, or what has to be settled before one can be shown. */
export type Sight =
  | { readonly kind: 'kept'; readonly kept: Kept }
  /** Something is there that this version cannot read; it is left as it is. */
  | { readonly kind: 'unreadable'; readonly raw: string }
  /** @property mine what this tab held when it found the lock */
  | { readonly kind: 'locked'; readonly mine?: Kept }
  /** Another tab has changed or wiped the case: this tab's own state of it stands against that. */
  | { readonly kind: 'changed'; readonly mine: Kept };

/** An empty case under a random name of its own. */
export const freshCase = (): Kept => ({
  case: newCase(
    undefined,
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  ),
  unknown: [],
});

/** Something has been told. */
export const hasBegun = ({ case: kase, unknown }: Kept): boolean =>
  kase.number !== undefined ||
  unknown.length > 0 ||
  [kase.answers, kase.declared, kase.events, kase.links].some((part) => Object.keys(part).length > 0);

/** The next state of what is kept: one change more than the last file holds, unless the change is a file itself. */
export const counted = (before: Kept, next: Kept): Kept =>
  next.saved === undefined || next.saved !== before.saved
    ? next
    : { ...next, saved: { ...next.saved, changes: next.saved.changes + 1 } };
