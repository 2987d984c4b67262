import { isSingleFile } from '../edition.ts';
import { messages } from './list.ts';

/** Takes the newer version; the page is loaded anew by it. */
export type Take = () => void;

let registering: Promise<ServiceWorkerRegistration> | undefined;

/** Everything has been wiped: nothing is kept again before the page is opened anew. */
let isOver = false;

/** Once a page, whoever asks first. Rejects where the browser does not let the page be kept. */
const register = async (): Promise<ServiceWorkerRegistration> => {
  if (isOver) throw new Error('the page was wiped');
  registering ??= navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
  return registering;
};

const isPossible = (): boolean => !isSingleFile && 'serviceWorker' in navigator;

/** How often an open page looks for a newer version when one comes back to it, in milliseconds. */
const atMostEvery = 3_600_000;

/**
 * Has the page kept on the device, so that it opens without a connection. A newer version never takes over by itself:
 * `offer` is told how to take it, and again when another tab has taken it.
 */
export async function keepOffline(offer: (take: Take) => void): Promise<void> {
  if (!isPossible()) return;
  const { serviceWorker } = navigator;
  let isControlled = serviceWorker.controller !== null;
  let isChosen = false;
  let registration: ServiceWorkerRegistration;
  try {
    registration = await register();
  } catch {
    // A private window, an address without https: the page works as long as there is a connection, and says so.
    return;
  }
  const offerWaiting = (waiting: ServiceWorker) =>
    offer(() => {
      isChosen = true;
      waiting.postMessage(messages.takeOver);
    });
  const watch = (coming: ServiceWorker | null) =>
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && serviceWorker.controller !== null) offerWaiting(coming);
    });
  if (registration.waiting !== null && serviceWorker.controller !== null) offerWaiting(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  serviceWorker.addEventListener('controllerchange', () => {
    if (isChosen) location.reload();
    else if (isControlled) offer(() => location.reload());
    isControlled = true;
  });
  let looked = 0;
  document.addEventListener('visibilitychange', ({ timeStamp }) => {
    if (document.visibilityState !== 'visible' || timeStamp - looked < atMostEvery) return;
    looked = timeStamp;
    registration.update().catch(() => undefined);
  });
}

/** A worker that is only coming would write its copies after they were wiped; it is waited for so long, in milliseconds. */
const patience = 10_000;

const hasCome = (worker: ServiceWorker): Promise<unknown> =>
  new Promise((come) => {
    if (worker.state !== 'installing') return come(undefined);
    worker.addEventListener('statechange', come, { once: true });
    setTimeout(come, patience);
  });

/** Ends the workers that keep the page, also one that is on its way, and lets none come again to this page. */
export async function stopKeeping(): Promise<void> {
  isOver = true;
  if (!('navigator' in globalThis && 'serviceWorker' in navigator)) return;
  // One that was asked for a moment ago is no registration yet.
  await registering?.catch(() => undefined);
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(all.map(({ installing }) => installing && hasCome(installing)));
  await Promise.all(all.map((one) => one.unregister()));
}

/** Resolves once the page opens without a connection; false where the browser refuses to keep it. */
export async function isKeptOffline(): Promise<boolean> {
  if (!isPossible()) return false;
  try {
    await register();
  } catch {
    return false;
  }
  await navigator.serviceWorker.ready;
  return true;
}
