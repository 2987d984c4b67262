import { cacheNames, type Heavy, type Parts } from './list.ts';

/** What comes on demand, and the single file, as the build lists them. @throws where the list cannot be had */
export async function readParts(): Promise<Parts> {
  const answer = await fetch('./offline.json');
  if (!answer.ok) throw new Error(`the list of parts did not come: ${answer.status}`);
  return (await answer.json()) as Parts;
}

/** Those of the files that are not on the device yet. */
export async function missingOf(files: readonly Heavy[]): Promise<readonly Heavy[]> {
  const cache = await caches.open(cacheNames.heavy);
  const kept = await Promise.all(files.map(({ href }) => cache.match(href)));
  return files.filter((_file, index) => kept[index] === undefined);
}

/**
 * Fetches the files one after the other and keeps them; those that are complete stay when a later one fails.
 * @param arrived is told how many bytes have come
 * @throws DOMException `QuotaExceededError` without room; something else when it was stopped or the connection broke off
 */
export async function keepFiles(
  files: readonly Heavy[],
  arrived: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const cache = await caches.open(cacheNames.heavy);
  let bytes = 0;
  for (const { href } of files) {
    // Asked for anew, so that the service worker lets it pass and does not keep a second copy.
    const answer = await fetch(`./${href}`, { signal, cache: 'reload' });
    if (!answer.ok || answer.body === null) throw new TypeError(`${href}: ${answer.status}`);
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, onward) => {
        bytes += piece.byteLength;
        arrived(bytes);
        onward.enqueue(piece);
      },
    });
    await cache.put(`./${href}`, new Response(answer.body.pipeThrough(counted), { headers: answer.headers }));
  }
}

/** Gives the room back; the files come again when they are needed. */
export const dropFiles = (): Promise<boolean> => caches.delete(cacheNames.heavy);
