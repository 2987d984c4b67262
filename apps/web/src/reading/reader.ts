import type { DiscoverResult } from '@otboy/discover';
import type { Heard, Order, Word } from './order.ts';

/**
 * Reads in a worker where one starts, else in the page: found out by trying. When `signal` is aborted the worker ends at
 * once.
 * @throws Error when the reading broke down, or was stopped
 */
export async function readBeside(
  order: Order,
  tell: (heard: Heard) => void,
  signal: AbortSignal,
): Promise<DiscoverResult> {
  const worker = await startedWorker();
  if (worker === undefined) return (await import('./here.ts')).readHere(order, tell, signal);
  try {
    return await new Promise<DiscoverResult>((found, failed) => {
      const links: DiscoverResult['links'] = [];
      const stop = () => failed(new Error('stopped'));
      if (signal.aborted) return stop();
      signal.addEventListener('abort', stop);
      worker.onerror = () => failed(new Error('the worker broke down'));
      worker.onmessage = ({ data }: MessageEvent<Word>) => {
        if (data.is === 'heard') tell(data.heard);
        else if (data.is === 'links') links.push(...data.links);
        else if (data.is === 'result') found({ ...data.result, links });
        else if (data.is === 'broken') failed(new Error('the reading broke down'));
      };
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}

/** Undefined where none starts: the browser is too old for it, or the page was opened from a file. */
async function startedWorker(): Promise<Worker | undefined> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
  const runs = await new Promise<boolean>((told) => {
    worker.onmessage = () => told(true);
    worker.onerror = (event) => {
      event.preventDefault();
      told(false);
    };
  });
  if (runs) return worker;
  worker.terminate();
  return undefined;
}
