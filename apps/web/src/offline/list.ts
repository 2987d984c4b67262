/** A file of the build by its address, relative to the page. */
export interface Heavy {
  readonly href: string;
  readonly bytes: number;
}

/** What the build tells the page about itself: `offline.json`. */
export interface Parts {
  /** What comes on demand: large, and not part of every way. */
  readonly heavy: readonly Heavy[];
  /** The whole page in one file, where the build has made it. */
  readonly singleFile?: Heavy;
}

/** What the build tells the service worker. */
export interface OfflineList extends Parts {
  /** Another one for any change of a file. */
  readonly build: string;
  readonly files: readonly string[];
}

/** The places in which parts of the page are kept; nothing that a person told is ever among them. */
export const cacheNames = { build: 'otboy-build-', heavy: 'otboy-heavy', active: 'otboy-active' } as const;

/** What a page says to the service worker. */
export const messages = { takeOver: 'take-over', takeShared: 'take-shared' } as const;
