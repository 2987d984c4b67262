import { cacheNames, messages, type OfflineList } from './list.ts';
import type { Fetching, WorkerScope } from './scope.ts';

declare const __OFFLINE_LIST__: OfflineList;

const list = __OFFLINE_LIST__;
const worker = self as unknown as WorkerScope;
const base = worker.registration.scope;
const mine = cacheNames.build + list.build;
const address = (name: string): string => new URL(name, base).href;

/** Its name changes with what is in it: one that is kept already, or that the browser has, is the same. */
const isLasting = (name: string): boolean => /^assets\//.test(name);

/** Everything of this build, or nothing: what is missing lets the browser try again at the next visit. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(mine);
  await Promise.all(
    list.files.map(async (name) => {
      const known = isLasting(name) ? await caches.match(address(name)) : undefined;
      if (known !== undefined) return cache.put(address(name), known);
      return cache.add(new Request(address(name), { cache: isLasting(name) ? 'default' : 'no-cache' }));
    }),
  );
}

/**
 * Drops what no page needs any more. The build that was active before stays for one more turn: pages of it may still be
 * open in other tabs, and ask for a part of theirs.
 */
async function tidy(): Promise<void> {
  const active = await caches.open(cacheNames.active);
  const before = await (await active.match(address('active')))?.text();
  await active.put(address('active'), new Response(mine));
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(cacheNames.build) && name !== mine && name !== before);
  await Promise.all(old.map((name) => caches.delete(name)));
  const heavy = await caches.open(cacheNames.heavy);
  const wanted = list.heavy.map(({ href }) => address(href));
  const kept = await heavy.keys();
  await Promise.all(kept.filter(({ url }) => !wanted.includes(url)).map((request) => heavy.delete(request)));
}

/** From this build, else from what else is kept, else from the host; what is heavy stays once it has come. */
async function answer(
  { request, waitUntil }: Pick<Fetching, 'request' | 'waitUntil'>,
  name: string,
): Promise<Response> {
  const href = address(name.replace(/(^|\/)index\.html$/, '$1'));
  const kept = (await (await caches.open(mine)).match(href)) ?? (await caches.match(href));
  if (kept !== undefined) return kept;
  try {
    const fresh = await fetch(request);
    if (fresh.ok && list.heavy.some((one) => one.href === name)) {
      const copy = fresh.clone();
      // Without room it comes again the next time.
      waitUntil(caches.open(cacheNames.heavy).then((cache) => cache.put(href, copy).catch(() => undefined)));
    }
    return fresh;
  } catch (error) {
    if (request.mode === 'navigate') return Response.redirect(base);
    throw error;
  }
}

/** Shared files wait for the page in memory only: nothing of an export is written anywhere, and they are gone soon. */
let shared: readonly File[] = [];
let taken: () => void = () => undefined;
const longestWait = 4 * 60_000;

async function receive({ request, waitUntil }: Pick<Fetching, 'request' | 'waitUntil'>): Promise<Response> {
  // A share that cannot be read leads to the page all the same, which then asks for the file.
  const form = await request.formData().catch(() => new FormData());
  taken();
  const files = form.getAll('files').filter((one) => one instanceof File);
  shared = files;
  waitUntil(
    new Promise<void>((done) => {
      taken = done;
      setTimeout(done, longestWait);
    }).then(() => {
      if (shared === files) shared = [];
    }),
  );
  return Response.redirect(address('#/links'), 303);
}

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => worker.clients.claim())));
worker.addEventListener('message', ({ data, ports }) => {
  // Only the person decides when a newer version takes over.
  if (data === messages.takeOver) worker.skipWaiting();
  if (data !== messages.takeShared) return;
  ports[0]?.postMessage(shared);
  taken();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const home = new URL(base);
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return;
  const name = pathname.slice(home.pathname.length);
  const parts = { request, waitUntil: event.waitUntil.bind(event) };
  if (request.method === 'POST' && name === 'share') return event.respondWith(receive(parts));
  // What is asked for anew is what the page is keeping itself: see heavy.ts.
  if (request.method !== 'GET' || request.cache === 'reload') return;
  event.respondWith(answer(parts, name));
});
