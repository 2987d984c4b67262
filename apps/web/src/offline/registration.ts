import { isSingleFile } from '../edition.ts';
import { messages } from './list.ts';

/** Takes the newer version; the page is loaded anew by it. */
export type Take = () => void;

let registering: Promise<ServiceWorkerRegistration> | undefined;

/** Once a page, whoever asks first. Rejects where the browser does not let the page be kept. */
const register = (): Promise<ServiceWorkerRegistration> => {
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
