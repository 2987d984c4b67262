/** The part of a service worker's world that ours uses: the types of pages and of workers cannot stand in one program. */
interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
export interface Fetching extends Lasting {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface Told extends Lasting {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
interface Happenings {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly fetch: Fetching;
  readonly message: Told;
}
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Kind extends keyof Happenings>(
    kind: Kind,
    run: (event: Happenings[Kind]) => void,
  ) => void;
}
