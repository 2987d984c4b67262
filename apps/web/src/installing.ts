/** Chromium's offer to install the page; other browsers have a line in their menu instead. */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>;
}

let offer: InstallOffer | undefined;

/** Tells whether the browser offers to install the page, now and whenever that changes. @returns how to stop */
export function watchInstalling(tell: (isOffered: boolean) => void): () => void {
  const offered = (event: Event) => {
    // Without this the browser asks by itself, in the middle of something else.
    event.preventDefault();
    offer = event as InstallOffer;
    tell(true);
  };
  const installed = () => {
    offer = undefined;
    tell(false);
  };
  addEventListener('beforeinstallprompt', offered);
  addEventListener('appinstalled', installed);
  tell(offer !== undefined);
  return () => {
    removeEventListener('beforeinstallprompt', offered);
    removeEventListener('appinstalled', installed);
  };
}

/** Has the browser ask the person; an offer can be taken once. */
export async function install(): Promise<void> {
  const taken = offer;
  offer = undefined;
  await taken?.prompt();
}

/** The page runs as an installed one. */
export const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;
