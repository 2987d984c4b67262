import { messages } from './offline/list.ts';

/** A service worker that was ended meanwhile has nothing and says so; one that does not answer at all has nothing either. */
const longestWait = 3000;

/**
 * The files that another app has just shared with the installed page, and each only once: they wait in the memory of the
 * service worker and are written nowhere. Empty when nothing was shared. Any page on the web can send files this way, so
 * they are offered to the person, never read without being asked.
 */
export function takeSharedFiles(): Promise<readonly File[]> {
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null;
  if (worker === null) return Promise.resolve([]);
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    const give = (files: unknown) => {
      clearTimeout(timer);
      port1.close();
      done(Array.isArray(files) ? files.filter((one) => one instanceof File) : []);
    };
    const timer = setTimeout(give, longestWait);
    port1.onmessage = ({ data }) => give(data);
    worker.postMessage(messages.takeShared, [port2]);
  });
}
