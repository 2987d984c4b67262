import type { DiscoverResult } from '@otboy/discover';
import { secondsNow } from '../elapsed.ts';
import type { Heard, Order } from './order.ts';
import { read } from './read.ts';

const chunk = 1 << 17;
/** How long the reading goes on before the page has its turn: half of a picture on the screen. */
const turn = 0.008;

/** The same reading in the page itself, in turns with it, where no worker starts (a file opened without a server). */
export async function readHere(
  order: Order,
  tell: (heard: Heard) => void,
  signal: AbortSignal,
): Promise<DiscoverResult> {
  let began = secondsNow();
  const pause = (): Promise<void> | undefined => {
    if (signal.aborted) throw new Error('stopped');
    if (secondsNow() - began < turn) return undefined;
    return giveWay().then(() => {
      began = secondsNow();
    });
  };
  const result = await read(order, { chunk, tell, pause });
  // What was found is shown in a turn of its own.
  await giveWay();
  return result;
}

/** Whatever waits goes first. No timer: it would wait four milliseconds each time. */
const giveWay = (): Promise<void> =>
  new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(undefined);
  });
